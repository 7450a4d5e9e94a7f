#include "attention/optimizer.hpp"

#include <array>
#include <cmath>

namespace attention {
namespace {

constexpr double beta1 = 0.9;
constexpr double beta2 = 0.999;
constexpr double epsilon = 1e-8;

constexpr std::array<Matrix HeadWeights::*, 4> matrices{&HeadWeights::W_Q, &HeadWeights::W_K,
                                                        &HeadWeights::W_V, &HeadWeights::W_O};

std::vector<HeadWeights> zerosLike(const std::vector<HeadWeights>& heads) {
  std::vector<HeadWeights> zeros = heads;
  for (auto& head : zeros) {
    for (const auto matrix : matrices) (head.*matrix).setZero();
  }
  return zeros;
}

}  // namespace

void Optimizer::adam(Matrix& x, const Matrix& g, Matrix& mean, Matrix& square) const {
  mean = beta1 * mean + (1 - beta1) * g;
  square = beta2 * square + (1 - beta2) * g.cwiseProduct(g);
  const double meanLeft = 1 - std::pow(beta1, updates_);
  const double squareLeft = 1 - std::pow(beta2, updates_);
  x.array() -= rate_ * (mean.array() / meanLeft) / ((square.array() / squareLeft).sqrt() + epsilon);
}

void Optimizer::update(std::vector<HeadWeights>& parameters, const std::vector<HeadWeights>& gradients) {
  ++updates_;
  if (means_.empty() && method_ == Method::adam) {
    means_ = zerosLike(parameters);
    squares_ = means_;
  }
  for (std::size_t h = 0; h < parameters.size(); ++h) {
    for (const auto matrix : matrices) {
      Matrix& x = parameters[h].*matrix;
      const Matrix& g = gradients[h].*matrix;
      if (method_ == Method::sgd)
        x -= rate_ * g;
      else
        adam(x, g, means_[h].*matrix, squares_[h].*matrix);
    }
  }
}

}  // namespace attention
