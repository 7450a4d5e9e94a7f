#pragma once

#include <optional>
#include <variant>

#include "attention/error.hpp"
#include "attention/matrix.hpp"
#include "attention/softmax.hpp"

namespace attention {

/// No mask, what may be seen, or what is added after scaling (finite or -infinity); (n_q, n_k).
using Mask = std::variant<std::monostate, Visible, Matrix>;

struct AttentionInput {
  Matrix queries;               ///< (n_q, h·d_k)
  Matrix keys;                  ///< (n_k, h·d_k)
  Matrix values;                ///< (n_k, h·d_v)
  std::optional<double> scale;  ///< default 1/sqrt(d_k)
  bool causal = false;          ///< row i sees the columns <= i
  Mask mask;                    ///< shared by all heads, and-ed with causal
  Eigen::Index heads = 1;
};

struct AttentionOutput {
  Matrix scores;   ///< Q·K^T before scale and mask, heads stacked by rows: (h·n_q, n_k)
  Matrix weights;  ///< (h·n_q, n_k)
  Matrix output;   ///< heads side by side: (n_q, h·d_v)
};

/// What one head computes, every intermediate kept.
struct HeadPass {
  Matrix scores;        ///< Q·K^T, (n_q, n_k)
  Matrix scaledScores;  ///< scores · scale, before the mask, (n_q, n_k)
  Softmax softmax;      ///< of the scaled scores, (n_q, n_k)
  Matrix output;        ///< weights · values, (n_q, d_v)
};

/// Everything, or what the causal mask leaves.
Visible visibleOf(Eigen::Index queries, Eigen::Index keys, bool causal);

/// What the causal mask leaves visible: row i sees the columns <= i, also when n_q != n_k.
Visible causalMask(Eigen::Index queries, Eigen::Index keys);

/// softmax(Q·K^T · scale) · V for one head: queries (n_q, d_k), keys (n_k, d_k), values (n_k, d_v).
/// Vaswani et al. 2017, "Attention Is All You Need", equation 1.
HeadPass attend(const Matrix& queries, const Matrix& keys, const Matrix& values, double scale,
                const Visible& visible);

/// Attention over h heads that split the columns of all three inputs.
/// Problems: empty, shape, notFinite, overLimit, each with the argument's name.
Result<AttentionOutput> scaledDotProductAttention(const AttentionInput& input);

}  // namespace attention
