#pragma once

#include <cstddef>
#include <cstdint>

namespace attention::streaming {

/// What is computed: sizes, with the columns of all heads side by side.
struct Shape {
  int queryRows = 0;     ///< n_q
  int queryColumns = 0;  ///< h·d_k
  int keyRows = 0;       ///< n_k
  int keyColumns = 0;    ///< h·d_k
  int valueRows = 0;     ///< n_k
  int valueColumns = 0;  ///< h·d_v
  int heads = 1;         ///< h
};

/// Attention over float32 matrices in row-major order.
struct Input {
  const float* queries = nullptr;  ///< (n_q, h·d_k)
  const float* keys = nullptr;     ///< (n_k, h·d_k)
  const float* values = nullptr;   ///< (n_k, h·d_v)
  Shape shape;
  float scale = 1;                        ///< multiplies the scores
  bool causal = false;                    ///< row i sees the columns <= i
  const std::uint8_t* visible = nullptr;  ///< 1 = may be seen, (n_q, n_k), or none
  const float* added = nullptr;           ///< added after scaling, finite or -infinity, (n_q, n_k), or none
};

/// Elements of any one matrix.
inline constexpr std::size_t elements = std::size_t{1} << 26;
/// Scores that `attendAtOnce` holds: those of one head (1 GiB).
inline constexpr std::size_t scoresAtOnce = std::size_t{1} << 28;

/// softmax(Q·Kᵀ · scale + mask) · V by heads, into output (n_q, h·d_v). The weights are never held: keys
/// are taken block by block, with the largest score and the sum so far kept for each query
/// (Milakov & Gimelshein 2018, "Online normalizer calculation for softmax"; Dao et al. 2022,
/// "FlashAttention", algorithm 1). A row that sees nothing is 0.
/// @return false where scores, sums or outputs are beyond float32.
bool attend(const Input& in, float* output);

/// Floats that `attendAtOnce` needs for the scores of one head.
std::size_t floatsAtOnce(const Shape& shape);

/// The same, with the same vector operations, as the textbook has it: the whole matrix of scores of a head,
/// then softmax by row and weights · V.
/// @param scores room for floatsAtOnce(in.shape)
bool attendAtOnce(const Input& in, float* scores, float* output);

/// Bytes that either way holds beyond inputs, output and, at once, the scores.
std::size_t workspaceBytes();

}  // namespace attention::streaming
