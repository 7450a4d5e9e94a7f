#pragma once

#include <vector>

#include "attention/edits.hpp"
#include "attention/lesson.hpp"
#include "attention/next_word.hpp"

namespace attention {

/// Which pass of a lesson is wanted; sentence and edits are found beforehand.
struct TraceRequest {
  Sentence sentence;
  std::vector<Edit> edits;
  LayerOptions options;
};

/// Every intermediate of one pass, under its name in the field.
struct Trace {
  Parameters parameters;  ///< edits applied
  Matrix embeddings;      ///< (n, d_model)
  Matrix masked;          ///< 1 = may not be seen, (n, n)
  LayerTrace layer;
  NextWord nextWordBefore;  ///< from the focus word's embedding
  NextWord nextWord;        ///< from the focus word's output
};

/// 1/sqrt(d_k), the scale where none is asked for.
double defaultScale(const Lesson& lesson);

/// Scale finite and at least 0; temperature above 0; content `keys` wants d_k = d_v.
Maybe problemOf(const Lesson& lesson, const LayerOptions& options);

/// Computes one pass. The request is taken as checked.
Trace trace(const Lesson& lesson, const TraceRequest& request);

}  // namespace attention
