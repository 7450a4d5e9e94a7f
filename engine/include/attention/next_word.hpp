#pragma once

#include "attention/matrix.hpp"

namespace attention {

/// Which word goes with the focus word here.
struct NextWord {
  Matrix logits;         ///< row · nextWords^T, (1, m)
  Matrix probabilities;  ///< softmax of the logits, (1, m)
};

/// Reads a row (1, d_model) against the next words' vectors (m, d_model).
NextWord nextWord(const Matrix& row, const Matrix& nextWords);

}  // namespace attention
