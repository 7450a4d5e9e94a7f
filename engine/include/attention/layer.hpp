#pragma once

#include <vector>

#include "attention/attention.hpp"

namespace attention {

/// What is carried along the weights: the values, or (to see it go wrong) the keys.
enum class Content { values, keys };

/// The four matrices of one head.
struct HeadWeights {
  Matrix W_Q;  ///< (d_model, d_k)
  Matrix W_K;  ///< (d_model, d_k)
  Matrix W_V;  ///< (d_model, d_v)
  Matrix W_O;  ///< (d_v, d_model): this head's block of the output projection
};

struct LayerOptions {
  Content content = Content::values;
  bool causal = false;
  double scale = 1;        ///< multiplies the scores
  double temperature = 1;  ///< divides the scaled scores
};

/// One head's way from embeddings to output.
struct HeadTrace {
  Matrix queries;  ///< X·W_Q, (n, d_k)
  Matrix keys;     ///< X·W_K, (n, d_k)
  Matrix values;   ///< X·W_V, (n, d_v)
  HeadPass pass;
};

struct LayerTrace {
  std::vector<HeadTrace> heads;
  Matrix headOutputs;  ///< heads side by side, (n, h·d_v)
  Matrix update;       ///< headOutputs · W_O, (n, d_model)
  Matrix output;       ///< X + update: the residual connection, (n, d_model)
};

/// Multi-head self-attention with a residual connection over embeddings X (n, d_model);
/// Vaswani et al. 2017, section 3.2.2. Shapes are taken as checked.
class AttentionLayer {
 public:
  explicit AttentionLayer(const std::vector<HeadWeights>& heads) : heads_(heads) {}

  [[nodiscard]] LayerTrace forward(const Matrix& embeddings, const LayerOptions& options) const;

 private:
  const std::vector<HeadWeights>& heads_;
};

}  // namespace attention
