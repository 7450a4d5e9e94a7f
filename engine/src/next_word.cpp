#include "attention/next_word.hpp"

#include "attention/product.hpp"
#include "attention/softmax.hpp"

namespace attention {

NextWord nextWord(const RowVector& row, const Matrix& nextWords) {
  const Matrix logits = productTransposed(row, nextWords);
  return {logits.row(0), softmax(logits).weights.row(0)};
}

}  // namespace attention
