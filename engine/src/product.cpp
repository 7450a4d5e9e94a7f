#include "attention/product.hpp"

namespace attention {

// Coefficient by coefficient: the general product's blocking is for matrices far larger than a lesson's, and
// would weigh more than all the rest of the engine.
Matrix product(const Matrix& a, const Matrix& b) { return a.lazyProduct(b); }

Matrix productTransposed(const Matrix& a, const Matrix& b) {
  const Matrix transposed = b.transpose();
  return product(a, transposed);
}

}  // namespace attention
