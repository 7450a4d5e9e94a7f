#pragma once

#include "attention/matrix.hpp"

namespace attention {

/// Which word goes with the focus word here.
struct NextWord {
  RowVector logits;         ///< row · nextWords^T, (m)
  RowVector probabilities;  ///< softmax of the logits, (m)
};

/// Reads a row (d_model) against the next words' vectors (m, d_model).
NextWord nextWord(const RowVector& row, const Matrix& nextWords);

}  // namespace attention
