#include "attention/streaming.hpp"

#include <algorithm>
#include <cmath>

#include "streaming_hide.hpp"
#include "streaming_panels.hpp"

namespace attention::streaming {
namespace {

constexpr int panelsOfBlock = 16;     ///< panels of queries for which keys are packed once
constexpr int packedFeatures = 1024;  ///< features of all packed panels of a block together

/// Room for one block, the same for every size of input.
struct Workspace {
  float queries[panel * packedFeatures];
  float keys[packedWidth * keysOfBlock];
  float scores[panel * keysOfBlock];
  Running running[panelsOfBlock];
};

Workspace workspace;

/// One head's columns of the inputs and of the output.
struct Head {
  const float* queries;
  const float* keys;
  const float* values;
  float* output;
  int dk;
  int dv;
  float factor;
};

/// A block of queries: its panels are packed whole where their features fit.
struct Block {
  int first;
  int rows;
  bool isPacked;
};

int rowsOf(const Block& block, int p) { return std::min(panel, block.rows - panel * p); }

void packPanel(const Input& in, const Head& head, int row, int rows, int from, int features, float* packed) {
  const long stride = in.shape.queryColumns;
  packQueries(head.queries + row * stride + from, stride, rows, features, head.factor, packed);
}

/// Scores of one panel with a block of keys: features in runs of 64, of which all but the first add.
void score(const Input& in, const Head& head, const Block& block, int p, int key, int keys) {
  const long stride = in.shape.keyColumns;
  for (int from = 0; from < head.dk; from += packedWidth) {
    const int features = std::min(packedWidth, head.dk - from);
    // With one run of features, `addKeys` has packed them for all panels together.
    if (head.dk > packedWidth)
      packKeys(head.keys + key * stride + from, stride, keys, features, workspace.keys);
    const float* queries = workspace.queries + panel * (p * head.dk + from);
    if (!block.isPacked) {
      packPanel(in, head, block.first, block.rows, from, features, workspace.queries);
      queries = workspace.queries;
    }
    scorePanel(queries, workspace.keys, features, keys, from == 0, workspace.scores);
  }
}

/// Lets all panels of a block of queries look at a block of keys.
void addKeys(const Input& in, const Head& head, const Block& block, int key, int keys) {
  const long keyStride = in.shape.keyColumns;
  const long valueStride = in.shape.valueColumns;
  if (head.dk <= packedWidth) packKeys(head.keys + key * keyStride, keyStride, keys, head.dk, workspace.keys);
  for (int p = 0; panel * p < block.rows; ++p) {
    const int row = block.first + panel * p;
    const int rows = rowsOf(block, p);
    const int seen = in.causal ? std::min(keys, row + rows - key) : keys;
    if (seen <= 0) continue;
    score(in, head, block, p, key, seen);
    const bool masked = isMasked(in, row, key, seen);
    if (masked) hideUnseen(in, row, rows, key, seen, workspace.scores);
    softenPanel(workspace.scores, seen, masked, workspace.running[p]);
    mixPanel(workspace.scores, head.values + key * valueStride, valueStride, seen, head.dv, rows,
             workspace.running[p].decay, head.output + row * valueStride, valueStride);
  }
}

bool attendBlock(const Input& in, const Head& head, const Block& block) {
  for (int p = 0; panel * p < block.rows; ++p) {
    auto& [largest, sum, decay] = workspace.running[p];
    std::fill(largest, largest + panel, lowest);
    std::fill(sum, sum + panel, 0.0F);
    if (block.isPacked) {
      packPanel(in, head, block.first + panel * p, rowsOf(block, p), 0, head.dk,
                workspace.queries + panel * p * head.dk);
    }
  }
  const int seen = in.causal ? std::min(in.shape.keyRows, block.first + block.rows) : in.shape.keyRows;
  for (int key = 0; key < seen; key += keysOfBlock)
    addKeys(in, head, block, key, std::min(keysOfBlock, in.shape.keyRows - key));
  bool isFinite = true;
  for (int p = 0; panel * p < block.rows; ++p) {
    const int row = block.first + panel * p;
    isFinite &= divideRows(in, workspace.running[p], row, rowsOf(block, p), head.dv,
                           head.output + row * long(in.shape.valueColumns));
  }
  return isFinite;
}

}  // namespace

std::size_t workspaceBytes() { return sizeof workspace; }

bool attend(const Input& in, float* output) {
  const Shape& shape = in.shape;
  const int dk = shape.queryColumns / shape.heads;
  const int dv = shape.valueColumns / shape.heads;
  const int panels = std::clamp(packedFeatures / dk, 1, panelsOfBlock);
  std::fill_n(output, std::size_t(shape.queryRows) * std::size_t(shape.valueColumns), 0.0F);
  bool isFinite = true;
  for (int h = 0; h < shape.heads; ++h) {
    const Head head{in.queries + h * dk, in.keys + h * dk, in.values + h * dv, output + h * dv, dk, dv,
                    in.scale * log2OfE};
    for (int q = 0; q < shape.queryRows; q += panel * panels) {
      const Block block{q, std::min(panel * panels, shape.queryRows - q), dk <= packedFeatures};
      isFinite &= attendBlock(in, head, block);
    }
  }
  return isFinite;
}

}  // namespace attention::streaming
