#include "attention/softmax.hpp"

#include <limits>

namespace attention {

Softmax softmax(const Matrix& x, const Visible& visible) {
  constexpr double nothing = -std::numeric_limits<double>::infinity();
  const Eigen::ArrayXXd seen = visible.select(x.array(), nothing);
  const Eigen::ArrayXd largest = seen.rowwise().maxCoeff();
  const Eigen::ArrayXd shift = (largest == nothing).select(0.0, largest);
  Softmax stages;
  stages.exponentials = (seen.colwise() - shift).exp().matrix();
  stages.sums = stages.exponentials.rowwise().sum();
  const Eigen::ArrayXd divisor = (stages.sums.array() == 0).select(1.0, stages.sums.array());
  stages.weights = (stages.exponentials.array().colwise() / divisor).matrix();
  return stages;
}

Softmax softmax(const Matrix& x) { return softmax(x, Visible::Constant(x.rows(), x.cols(), true)); }

}  // namespace attention
