#pragma once

#include <vector>

#include "attention/layer.hpp"

namespace attention {

/// How a number depends on what a head has computed: its derivatives; an empty matrix stands for zeros.
struct HeadSeed {
  Matrix scores;   ///< by the scores Q·K^T, (n, n)
  Matrix weights;  ///< by the weights, (n, n)
  Matrix output;   ///< by the head's output, (n, d_v)
};

/// The same for a whole layer.
struct LayerSeed {
  std::vector<HeadSeed> heads;  ///< none, or one for each head
  Matrix output;                ///< by the layer's output, (n, d_model); empty for zeros
};

/// What a number changes by for each entry of a head's queries, keys and values.
struct HeadGradient {
  Matrix queries;  ///< (n, d_k)
  Matrix keys;     ///< (n, d_k)
  Matrix values;   ///< (n, d_v)
};

/// What a number changes by for each entry of a layer's inputs. The embeddings' derivative is the sum of
/// its ways: through the queries, the keys, the values, and past the layer along the residual connection.
struct LayerGradient {
  std::vector<HeadWeights> heads;  ///< by each head's W_Q, W_K, W_V, W_O
  Matrix throughQueries;           ///< (n, d_model)
  Matrix throughKeys;              ///< (n, d_model)
  Matrix throughValues;            ///< (n, d_model)
  Matrix throughResidual;          ///< (n, d_model)
  [[nodiscard]] Matrix embeddings() const;
};

/// By the x of softmax(x), given the derivatives by its weights w: w_ij (g_ij - sum_k g_ik w_ik), from
/// dw_j/dx_k = w_j (1[j = k] - w_k). Where nothing is visible it is 0. (n, m).
Matrix softmaxBackward(const Matrix& weights, const Matrix& byWeights);

/// Through O = W·V, W = softmax(S · scale), S = Q·K^T, from the end to the beginning:
/// dV = W^T dO, dW = dO V^T, dS = scale · softmaxBackward(dW), dQ = dS K, dK = dS^T Q.
/// Masks need no word of their own: where nothing may be seen the weight is 0, and so is its derivative.
HeadGradient attendBackward(const Matrix& queries, const Matrix& keys, const Matrix& values, double scale,
                            const HeadPass& pass, const HeadSeed& seed);

/// Through the whole layer, whose trace is that of `forward` for the same embeddings and options.
LayerGradient layerBackward(const std::vector<HeadWeights>& heads, const Matrix& embeddings,
                            const LayerOptions& options, const LayerTrace& trace, const LayerSeed& seed);

struct CrossEntropy {
  double loss;         ///< -sum_j target_j log p_j, p = softmax(logits), in nats
  RowVector byLogits;  ///< its derivative: p - target
};

/// Of logits (m) against a target distribution (m) that sums to 1; Goodfellow et al. 2016, section 6.2.2.
CrossEntropy crossEntropy(const RowVector& logits, const RowVector& target);

}  // namespace attention
