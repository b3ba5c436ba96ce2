#pragma once
// A part of the inspector's page about touchpoints. It shows one touchpoint, or what several have in common, and edits
// all of them at once.

#include <vector>

#include <QWidget>

#include "ui/panels/edit_each.h"
#include "ui/panels/panel_context.h"
#include "ui/panels/typed_text.h"

namespace waymark {

class TouchpointSection : public QWidget {
    Q_OBJECT

public:
    // All must be in the document.
    void showTouchpoints(const std::vector<Id<Touchpoint>>& ids) {
        m_ids = ids;
        refresh();
    }
    // Shows the touchpoints as they are now.
    virtual void refresh() = 0;

protected:
    TouchpointSection(const PanelContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

    [[nodiscard]] const PanelContext& context() const { return m_context; }
    [[nodiscard]] const Document& document() const { return m_context.document(); }
    [[nodiscard]] const std::vector<Id<Touchpoint>>& ids() const { return m_ids; }
    [[nodiscard]] bool isOne() const { return m_ids.size() == 1; }
    [[nodiscard]] const Touchpoint& first() const { return *document().find(m_ids.front()); }

    template <class Get>
    [[nodiscard]] auto shared(Get&& get) const {
        return common(document(), m_ids, get);
    }
    // Shows what all have in common in a field, or that they differ.
    void showText(TypedText& field, const QString& name, const std::optional<QString>& value) const {
        field.showValue(subjectOf(name, m_ids), value.value_or(QString()));
    }
    std::optional<QString> applyEach(const EditName& name, const TouchpointEdit& edit) const {
        return applyToEach(m_context.session, m_ids, name, edit);
    }

private:
    const PanelContext& m_context;
    std::vector<Id<Touchpoint>> m_ids;
};

}  // namespace waymark
