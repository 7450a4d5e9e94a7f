#include "attention/product.hpp"

#include "attention/numbers.hpp"

namespace attention {
namespace {

using Index = Eigen::Index;

/// Adds the products of one row of a with four rows of b, one after another: a number of the sum is then read
/// and written once for four of them.
void addFour(double* __restrict sum, const double* a, const double* __restrict b, Index columns) {
  const double* b1 = b + columns;
  const double* b2 = b1 + columns;
  const double* b3 = b2 + columns;
  for (Index j = 0; j < columns; ++j) {
    sum[j] = (((sum[j] + a[0] * b[j]) + a[1] * b1[j]) + a[2] * b2[j]) + a[3] * b3[j];
  }
}

void addOne(double* __restrict sum, double a, const double* __restrict b, Index columns) {
  for (Index j = 0; j < columns; ++j) sum[j] += a * b[j];
}

}  // namespace

Matrix product(const Matrix& a, const Matrix& b) {
  const Index depth = a.cols();
  const Index columns = b.cols();
  Matrix c = sized(a.rows(), columns);
  for (Index i = 0; i < a.rows(); ++i) {
    const double* row = a.data() + i * depth;
    double* sum = c.data() + i * columns;
    for (Index j = 0; j < columns; ++j) sum[j] = depth == 0 ? 0 : row[0] * b.data()[j];
    Index k = 1;
    for (; k + 4 <= depth; k += 4) addFour(sum, row + k, b.data() + k * columns, columns);
    for (; k < depth; ++k) addOne(sum, row[k], b.data() + k * columns, columns);
  }
  return c;
}

Matrix productTransposed(const Matrix& a, const Matrix& b) { return product(a, transposed(b)); }

}  // namespace attention
