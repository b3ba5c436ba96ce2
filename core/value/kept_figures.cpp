#include "core/value/kept_figures.h"

namespace waymark {

BaselineFigures keptFigures(const Baseline& row) {
    if (row.figures) return *row.figures;
    BaselineFigures figures;
    for (const BaselineBuffer& buffer : row.buffers) {
        if (buffer.into.isValid()) continue;
        figures.chainEnd = buffer.start;
        figures.bufferEnd = buffer.start + buffer.length;
    }
    return figures;
}

}  // namespace waymark
