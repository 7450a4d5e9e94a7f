#include <algorithm>

#include "attention/streaming.hpp"
#include "streaming_hide.hpp"
#include "streaming_panels.hpp"

namespace attention::streaming {
namespace {

float packedKeys[packedWidth * keysOfBlock];
float packedQueries[panel * packedWidth];
constexpr float unchanged[panel] = {1, 1, 1, 1, 1, 1, 1, 1};

int seenBy(const Input& in, int row, int rows) {
  return in.causal ? std::min(in.shape.keyRows, row + rows) : in.shape.keyRows;
}

/// Keys as the tiles of four see them.
std::size_t roomOfKeys(const Shape& shape) { return (std::size_t(shape.keyRows) + 3) / 4 * 4; }

/// Where a panel's scores stand: (n_k, 8) for each panel, one after another.
float* panelOf(const Input& in, int row, float* scores) {
  return scores + std::size_t(row) * roomOfKeys(in.shape);
}

/// All scores of a head, a run of keys and features at a time.
void scoreAll(const Input& in, int dk, const float* queries, const float* keys, float* scores) {
  const long stride = in.shape.queryColumns;
  for (int key = 0; key < in.shape.keyRows; key += keysOfBlock) {
    for (int from = 0; from < dk; from += packedWidth) {
      const int features = std::min(packedWidth, dk - from);
      packKeys(keys + key * stride + from, stride, std::min(keysOfBlock, in.shape.keyRows - key), features,
               packedKeys);
      for (int row = 0; row < in.shape.queryRows; row += panel) {
        const int rows = std::min(panel, in.shape.queryRows - row);
        const int seen = std::min(keysOfBlock, seenBy(in, row, rows) - key);
        if (seen <= 0) continue;
        packQueries(queries + row * stride + from, stride, rows, features, in.scale * log2OfE, packedQueries);
        scorePanel(packedQueries, packedKeys, features, seen, from == 0,
                   panelOf(in, row, scores) + panel * key);
      }
    }
  }
}

}  // namespace

std::size_t floatsAtOnce(const Shape& shape) {
  const auto rows = (std::size_t(shape.queryRows) + panel - 1) / panel * panel;
  return rows * roomOfKeys(shape);
}

bool attendAtOnce(const Input& in, float* scores, float* output) {
  const Shape& shape = in.shape;
  const int dk = shape.queryColumns / shape.heads;
  const int dv = shape.valueColumns / shape.heads;
  const long stride = shape.valueColumns;
  std::fill_n(output, std::size_t(shape.queryRows) * std::size_t(shape.valueColumns), 0.0F);
  bool isFinite = true;
  for (int h = 0; h < shape.heads; ++h) {
    scoreAll(in, dk, in.queries + h * dk, in.keys + h * dk, scores);
    for (int row = 0; row < shape.queryRows; row += panel) {
      const int rows = std::min(panel, shape.queryRows - row);
      const int seen = seenBy(in, row, rows);
      float* const ofPanel = panelOf(in, row, scores);
      float* const out = output + row * stride + h * dv;
      Running running{};
      std::fill(running.largest, running.largest + panel, lowest);
      const bool masked = isMasked(in, row, 0, seen);
      if (masked) hideUnseen(in, row, rows, 0, seen, ofPanel);
      softenPanel(ofPanel, seen, masked, running);
      for (int key = 0; key < seen; key += keysOfBlock) {
        mixPanel(ofPanel + panel * key, in.values + key * stride + h * dv, stride,
                 std::min(keysOfBlock, seen - key), dv, rows, unchanged, out, stride);
      }
      isFinite &= divideRows(in, running, row, rows, dv, out);
    }
  }
  return isFinite;
}

}  // namespace attention::streaming
