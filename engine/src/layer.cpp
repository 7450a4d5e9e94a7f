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
  for (const auto& head : heads_) {
    Matrix queries = product(embeddings, head.W_Q);
    Matrix keys = product(embeddings, head.W_K);
    Matrix values = product(embeddings, head.W_V);
    const Matrix& content = options.content == Content::keys ? keys : values;
    HeadPass pass = attend(queries, keys, content, scale, visible);
    add(layer.update, product(pass.output, head.W_O));
    width += pass.output.cols();
    layer.heads.push_back({std::move(queries), std::move(keys), std::move(values), std::move(pass)});
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
