#include "attention/product.hpp"

namespace attention {

Matrix product(const Matrix& a, const Matrix& b) { return a * b; }

Matrix productTransposed(const Matrix& a, const Matrix& b) {
  const Matrix transposed = b.transpose();
  return product(a, transposed);
}

}  // namespace attention
