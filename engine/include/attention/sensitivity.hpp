#pragma once

#include <vector>

#include "attention/explain.hpp"
#include "attention/gradient.hpp"

namespace attention {

/// How much one number of a trace would change with each number of the lesson: its first derivatives.
struct Sensitivity {
  double value;            ///< the number itself
  Parameters derivatives;  ///< by every parameter; a word's embedding by all places where it stands
  Matrix throughQueries;   ///< the ways that the embeddings' derivatives sum, (words, d_model) each
  Matrix throughKeys;
  Matrix throughValues;
  Matrix throughResidual;
};

/// Of a score, a scaled score, a weight, a number of the layer's output or update, or a next word's
/// probability. Problem: unknownName at `quantity` for any other.
Result<Sensitivity> sensitivity(const Lesson& lesson, const TraceRequest& request,
                                const Reference& reference);

/// A way to a goal, as embeddings changed from step to step.
struct Path {
  std::vector<std::vector<Edit>> steps;  ///< each with the values of all that has moved
  bool isReached = false;
};

/// Makes a word win a row: moves the embeddings of the sentence's words until its score is the largest
/// that is visible, by about the smallest change in the sum of squares. Each step goes along the
/// derivative of the lead over the strongest rival as far as a straight line would need (Moosavi-Dezfooli,
/// Fawzi and Frossard 2016, "DeepFool"), and no farther than can be watched. A reference to a weight.
Path smallestChange(const Lesson& lesson, const TraceRequest& request, const Reference& reference);

}  // namespace attention
