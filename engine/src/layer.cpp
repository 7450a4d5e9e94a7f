#include "attention/layer.hpp"

#include "attention/numbers.hpp"
#include "attention/product.hpp"

namespace attention {

LayerTrace AttentionLayer::forward(const Matrix& embeddings, const LayerOptions& options) const {
  const auto n = embeddings.rows();
  const Visible visible = visibleOf(n, n, options.causal);
  const double scale = options.scale / options.temperature;

  LayerTrace layer;
  Eigen::Index width = 0;
  layer.update = zeros(n, embeddings.cols());
  layer.heads = std::vector<HeadTrace>(heads_.size());
  for (std::size_t h = 0; h < heads_.size(); ++h) {
    const HeadWeights& weights = heads_[h];
    auto& [queries, keys, values, pass] = layer.heads[h];
    queries = product(embeddings, weights.W_Q);
    keys = product(embeddings, weights.W_K);
    values = product(embeddings, weights.W_V);
    pass = attend(queries, keys, options.content == Content::keys ? keys : values, scale, visible);
    add(layer.update, product(pass.output, weights.W_O));
    width += pass.output.cols();
  }
  layer.headOutputs = sized(n, width);
  Eigen::Index column = 0;
  for (const auto& head : layer.heads) {
    place(layer.headOutputs, 0, column, head.pass.output);
    column += head.pass.output.cols();
  }
  layer.output = embeddings;
  add(layer.output, layer.update);
  return layer;
}

}  // namespace attention
