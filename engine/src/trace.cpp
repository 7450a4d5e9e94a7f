#include "attention/trace.hpp"

#include <cmath>

#include "attention/limits.hpp"
#include "attention/numbers.hpp"
#include "text.hpp"

namespace attention {

double defaultScale(const Lesson& lesson) {
  return 1 / std::sqrt(double(lesson.heads.front().queryFeatures.size()));
}

Maybe problemOf(const Lesson& lesson, const LayerOptions& options) {
  if (!std::isfinite(options.scale) || !std::isfinite(options.temperature)) {
    return refused(Code::notFinite, std::isfinite(options.scale) ? "temperature" : "scale",
                   Phrase::of("number.finite"), Phrase::of("not.finite"));
  }
  if (options.scale < 0 || options.scale > limits::factor) {
    return refused(Code::overLimit, "scale",
                   Phrase::of("number.range").with("low", 0.0).with("high", limits::factor), options.scale);
  }
  if (options.temperature < 1 / limits::factor || options.temperature > limits::factor) {
    return refused(Code::overLimit, "temperature",
                   Phrase::of("number.above").with("low", "0.000001").with("high", limits::factor),
                   options.temperature);
  }
  if (options.content == Content::keys) {
    for (const auto& head : lesson.heads) {
      if (head.queryFeatures.size() != head.valueFeatures.size()) {
        return refused(Code::shape, "content", Phrase::of("content.width").with("head", head.name),
                       std::string("keys"));
      }
    }
  }
  return nullptr;
}

Trace trace(const Lesson& lesson, const TraceRequest& request) {
  const auto& [sentence, edits, options] = request;
  const auto n = Eigen::Index(sentence.rows.size());
  Trace t;
  t.parameters = applied(lesson.parameters, edits);
  t.embeddings = sized(n, t.parameters.embeddings.cols());
  t.masked = sized(n, n);
  for (Eigen::Index i = 0; i < n; ++i) {
    place(t.embeddings, i, 0, rowsOf(t.parameters.embeddings, sentence.rows[std::size_t(i)], 1));
    for (Eigen::Index j = 0; j < n; ++j) t.masked(i, j) = options.causal && j > i ? 1 : 0;
  }
  t.layer = AttentionLayer(t.parameters.heads).forward(t.embeddings, options);
  t.nextWordBefore = nextWord(rowsOf(t.embeddings, sentence.focus, 1), t.parameters.nextWords);
  t.nextWord = nextWord(rowsOf(t.layer.output, sentence.focus, 1), t.parameters.nextWords);
  return t;
}

}  // namespace attention
