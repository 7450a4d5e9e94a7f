#pragma once

#include <vector>

#include "attention/layer.hpp"

namespace attention {

enum class Method { adam, sgd };

/// One optimiser for all matrices of all heads. SGD: x -= rate · g. Adam (Kingma and Ba 2015, algorithm 1,
/// beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8): means of g and of its square, freed of their bias to zero.
class Optimizer {
 public:
  Optimizer(Method method, double rate) : method_(method), rate_(rate) {}

  /// Changes the parameters in place by their gradients; shapes stay the same from call to call.
  void update(std::vector<HeadWeights>& parameters, const std::vector<HeadWeights>& gradients);

 private:
  void adam(Matrix& x, const Matrix& g, Matrix& mean, Matrix& square) const;

  Method method_;
  double rate_;
  int updates_ = 0;
  std::vector<HeadWeights> means_;
  std::vector<HeadWeights> squares_;
};

}  // namespace attention
