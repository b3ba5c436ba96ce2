#pragma once
// The layouts against Graphviz's dot, run as a program of its own where it is installed: the same graphs, the same
// boxes, the same measures.

#include "tests/benchmark/benchmark.h"

namespace waymark::bench {

// As a network, the crossings are those that each counts between its own layers; in stages, where dot gets unseen nodes
// that hold the stages apart, those of straight lines between the cards. Times are of the processor and have the
// dependencies routed. Says so and measures nothing where there is no dot.
void compareWithDot(Report& report);

}  // namespace waymark::bench
