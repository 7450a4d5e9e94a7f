#include "attention/softmax.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

#include "attention/numbers.hpp"

namespace attention {

double exponential(double x) {
  constexpr double log2OfE = 0x1.71547652b82fep+0;
  // ln 2 in two parts, of which the first has few enough digits that k times it is exact.
  constexpr double ln2 = 0x1.62e42feep-1;
  constexpr double ln2Rest = 0x1.a39ef35793c76p-33;
  // Also of -infinity.
  if (x < -708) return 0;
  const double k = std::nearbyint(x * log2OfE);
  const double r = (x - k * ln2) - k * ln2Rest;
  const double square = r * r;
  const double odd = r * (332640 + square * (10080 + square * 42));
  const double even = 665280 + square * (75600 + square * (840 + square));
  const std::uint64_t bits = std::uint64_t(std::int64_t(k) + 1023) << 52U;
  double power = 0;
  std::memcpy(&power, &bits, sizeof power);
  return (1 + 2 * odd / (even - odd)) * power;
}

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
      exponentials[j] = seen[j] ? exponential(row[j] - shift) : 0;
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
