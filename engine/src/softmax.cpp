#include "attention/softmax.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "attention/numbers.hpp"

namespace attention {

Softmax softmax(const Matrix& x, const Visible& visible) {
  constexpr double nothing = -std::numeric_limits<double>::infinity();
  const auto rows = x.rows();
  const auto columns = x.cols();
  Softmax stages{sized(rows, columns), sized(rows, 1), sized(rows, columns)};
  for (Eigen::Index i = 0; i < rows; ++i) {
    const double* row = x.data() + i * columns;
    const bool* seen = visible.data() + i * columns;
    double* exponentials = stages.exponentials.data() + i * columns;
    double* weights = stages.weights.data() + i * columns;
    double largest = nothing;
    for (Eigen::Index j = 0; j < columns; ++j) largest = std::max(largest, seen[j] ? row[j] : nothing);
    const double shift = largest == nothing ? 0 : largest;
    double sum = 0;
    for (Eigen::Index j = 0; j < columns; ++j) {
      exponentials[j] = seen[j] ? std::exp(row[j] - shift) : 0;
      sum += exponentials[j];
    }
    stages.sums(i) = sum;
    const double divisor = sum == 0 ? 1 : sum;
    for (Eigen::Index j = 0; j < columns; ++j) weights[j] = exponentials[j] / divisor;
  }
  return stages;
}

Softmax softmax(const Matrix& x) { return softmax(x, Visible::Constant(x.rows(), x.cols(), true)); }

}  // namespace attention
