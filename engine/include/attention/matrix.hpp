#pragma once

#include <Eigen/Core>

namespace attention {

/// Row-major like the matrices that cross to JavaScript; the lesson computes in double.
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::VectorXd;
using RowVector = Eigen::RowVectorXd;

/// true = may be seen; one row for each query, one column for each key.
using Visible = Eigen::Array<bool, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

}  // namespace attention
