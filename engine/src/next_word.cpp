#include "attention/next_word.hpp"

#include "attention/product.hpp"
#include "attention/softmax.hpp"

namespace attention {

NextWord nextWord(const Matrix& row, const Matrix& nextWords) {
  Matrix logits = productTransposed(row, nextWords);
  Matrix probabilities = softmax(logits).weights;
  return {std::move(logits), std::move(probabilities)};
}

}  // namespace attention
