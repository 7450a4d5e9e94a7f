#include "attention/explain.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "text.hpp"

namespace attention {
namespace {

using Index = Eigen::Index;

/// All that one explanation reads, with the names of the rows and columns it speaks of.
class Explainer {
 public:
  Explainer(const Lesson& lesson, const TraceRequest& request, const Trace& trace, const Reference& asked)
      : lesson_(lesson),
        request_(request),
        trace_(trace),
        asked_(asked),
        names_(lesson.heads[std::size_t(asked.head)]),
        weights_(trace.parameters.heads[std::size_t(asked.head)]),
        head_(trace.layer.heads[std::size_t(asked.head)]) {}

  [[nodiscard]] Explanation whole() const;

 private:
  struct Factor {
    Reference reference;
    double value;
  };

  [[nodiscard]] double at(const Matrix& m) const { return m(asked_.row, asked_.column); }

  [[nodiscard]] Reference to(Quantity quantity, Index row, Index column) const {
    return {quantity, asked_.head, row, column, ""};
  }

  [[nodiscard]] static Explanation given(double value) { return {value, "given", {}}; }

  /// A sum of products a_k · b_k: each term is the product, and can be asked for in turn.
  [[nodiscard]] Explanation sumOfProducts(double value, const std::vector<std::string>& names,
                                          const std::function<Factor(Index)>& left,
                                          const std::function<Factor(Index)>& right) const;

  [[nodiscard]] Explanation projection(const Matrix& result, Quantity matrix, const Matrix& weights) const;
  [[nodiscard]] Explanation score() const;
  [[nodiscard]] Explanation scaledScore() const;
  [[nodiscard]] Explanation exponential() const;
  [[nodiscard]] Explanation sum() const;
  [[nodiscard]] Explanation weight() const;
  [[nodiscard]] Explanation headOutput() const;
  [[nodiscard]] Explanation headOutputs() const;
  [[nodiscard]] Explanation update() const;
  [[nodiscard]] Explanation output() const;
  [[nodiscard]] Explanation logit(const NextWord& next, const Matrix& rows, Quantity quantity) const;
  [[nodiscard]] Explanation probability(const NextWord& next, Quantity logits) const;
  [[nodiscard]] bool masked() const { return trace_.masked(asked_.row, asked_.column) == 1; }
  [[nodiscard]] Explanation maskedAway() const;

  // An explainer lives for one call and owns nothing.
  const Lesson& lesson_;
  const TraceRequest& request_;
  const Trace& trace_;
  const Reference& asked_;
  const HeadNames& names_;
  const HeadWeights& weights_;
  const HeadTrace& head_;
};

Explanation Explainer::sumOfProducts(double value, const std::vector<std::string>& names,
                                     const std::function<Factor(Index)>& left,
                                     const std::function<Factor(Index)>& right) const {
  Explanation sum{value, "sum", {}};
  for (Index k = 0; k < Index(names.size()); ++k) {
    const auto& name = names[std::size_t(k)];
    const Factor a = left(k);
    const Factor b = right(k);
    if (name == asked_.term) {
      return {a.value * b.value,
              "product",
              {{rowOf(a.reference.quantity).name, a.value, a.reference},
               {rowOf(b.reference.quantity).name, b.value, b.reference}}};
    }
    Reference product = asked_;
    product.term = name;
    sum.terms.push_back({name, a.value * b.value, product});
  }
  return sum;
}

Explanation Explainer::projection(const Matrix& result, Quantity matrix, const Matrix& weights) const {
  return sumOfProducts(
      at(result), lesson_.features,
      [&](Index f) {
        return Factor{to(Quantity::embeddings, asked_.row, f), trace_.embeddings(asked_.row, f)};
      },
      [&](Index f) {
        return Factor{to(matrix, f, asked_.column), weights(f, asked_.column)};
      });
}

Explanation Explainer::score() const {
  return sumOfProducts(
      at(head_.pass.scores), names_.queryFeatures,
      [&](Index f) {
        return Factor{to(Quantity::queries, asked_.row, f), head_.queries(asked_.row, f)};
      },
      [&](Index f) {
        return Factor{to(Quantity::keys, asked_.column, f), head_.keys(asked_.column, f)};
      });
}

Explanation Explainer::scaledScore() const {
  const auto& options = request_.options;
  return {at(head_.pass.scaledScores),
          "scale",
          {{"scores", at(head_.pass.scores), to(Quantity::scores, asked_.row, asked_.column)},
           {"scale", options.scale, to(Quantity::scale, 0, 0)},
           {"temperature", options.temperature, to(Quantity::temperature, 0, 0)}}};
}

Explanation Explainer::maskedAway() const {
  return {0, "given", {{"masked", 1, to(Quantity::masked, asked_.row, asked_.column)}}};
}

Explanation Explainer::exponential() const {
  if (masked()) return maskedAway();
  const auto& scaled = head_.pass.scaledScores;
  Index largest = asked_.column;
  for (Index j = 0; j < scaled.cols(); ++j) {
    const bool visible = trace_.masked(asked_.row, j) == 0;
    if (visible && scaled(asked_.row, j) > scaled(asked_.row, largest)) largest = j;
  }
  return {at(head_.pass.softmax.exponentials),
          "exp",
          {{"scaledScores", at(scaled), to(Quantity::scaledScores, asked_.row, asked_.column)},
           {"largest", scaled(asked_.row, largest), to(Quantity::scaledScores, asked_.row, largest)}}};
}

Explanation Explainer::sum() const {
  Explanation sum{head_.pass.softmax.sums(asked_.row), "sum", {}};
  for (Index j = 0; j < head_.pass.scores.cols(); ++j) {
    sum.terms.push_back({request_.sentence.labels[std::size_t(j)],
                         head_.pass.softmax.exponentials(asked_.row, j),
                         to(Quantity::exponentials, asked_.row, j)});
  }
  return sum;
}

Explanation Explainer::weight() const {
  if (masked()) return maskedAway();
  const auto& softmax = head_.pass.softmax;
  return {at(softmax.weights),
          "softmax",
          {{"exponentials", at(softmax.exponentials), to(Quantity::exponentials, asked_.row, asked_.column)},
           {"sums", softmax.sums(asked_.row), to(Quantity::sums, asked_.row, 0)}}};
}

Explanation Explainer::headOutput() const {
  const bool keys = request_.options.content == Content::keys;
  const Matrix& content = keys ? head_.keys : head_.values;
  const auto quantity = keys ? Quantity::keys : Quantity::values;
  return sumOfProducts(
      at(head_.pass.output), request_.sentence.labels,
      [&](Index j) {
        return Factor{to(Quantity::weights, asked_.row, j), head_.pass.softmax.weights(asked_.row, j)};
      },
      [&](Index j) {
        return Factor{to(quantity, j, asked_.column), content(j, asked_.column)};
      });
}

Explanation Explainer::headOutputs() const {
  Index head = 0;
  Index column = asked_.column;
  while (column >= trace_.layer.heads[std::size_t(head)].pass.output.cols()) {
    column -= trace_.layer.heads[std::size_t(head)].pass.output.cols();
    ++head;
  }
  const double value = at(trace_.layer.headOutputs);
  const Reference from{Quantity::headOutput, head, asked_.row, column, ""};
  return {value, "sum", {{lesson_.heads[std::size_t(head)].name, value, from}}};
}

Explanation Explainer::update() const {
  std::vector<std::pair<Index, Index>> places;
  for (Index h = 0; h < Index(lesson_.heads.size()); ++h) {
    const auto width = Index(lesson_.heads[std::size_t(h)].valueFeatures.size());
    for (Index f = 0; f < width; ++f) places.emplace_back(h, f);
  }
  return sumOfProducts(
      at(trace_.layer.update), namesOf(Axis::headFeature, lesson_, request_, 0),
      [&](Index k) {
        return Factor{to(Quantity::headOutputs, asked_.row, k), trace_.layer.headOutputs(asked_.row, k)};
      },
      [&](Index k) {
        const auto [head, feature] = places[std::size_t(k)];
        const Reference from{Quantity::W_O, head, feature, asked_.column, ""};
        return Factor{from, trace_.parameters.heads[std::size_t(head)].W_O(feature, asked_.column)};
      });
}

Explanation Explainer::output() const {
  return {at(trace_.layer.output),
          "sum",
          {{"embeddings", at(trace_.embeddings), to(Quantity::embeddings, asked_.row, asked_.column)},
           {"update", at(trace_.layer.update), to(Quantity::update, asked_.row, asked_.column)}}};
}

Explanation Explainer::logit(const NextWord& next, const Matrix& rows, Quantity quantity) const {
  const auto focus = request_.sentence.focus;
  return sumOfProducts(
      next.logits(asked_.column), lesson_.features,
      [&](Index f) {
        return Factor{to(quantity, focus, f), rows(focus, f)};
      },
      [&](Index f) {
        return Factor{to(Quantity::nextWords, asked_.column, f),
                      trace_.parameters.nextWords(asked_.column, f)};
      });
}

Explanation Explainer::probability(const NextWord& next, Quantity logits) const {
  Explanation share{next.probabilities(asked_.column), "softmax", {}};
  for (Index w = 0; w < next.logits.size(); ++w) {
    share.terms.push_back({lesson_.nextWords[std::size_t(w)], next.logits(w), to(logits, 0, w)});
  }
  return share;
}

Explanation Explainer::whole() const {
  switch (asked_.quantity) {
    case Quantity::embeddings:
      return given(at(trace_.embeddings));
    case Quantity::W_Q:
      return given(at(weights_.W_Q));
    case Quantity::W_K:
      return given(at(weights_.W_K));
    case Quantity::W_V:
      return given(at(weights_.W_V));
    case Quantity::W_O:
      return given(at(weights_.W_O));
    case Quantity::nextWords:
      return given(at(trace_.parameters.nextWords));
    case Quantity::scale:
      return given(request_.options.scale);
    case Quantity::temperature:
      return given(request_.options.temperature);
    case Quantity::masked:
      return given(at(trace_.masked));
    case Quantity::queries:
      return projection(head_.queries, Quantity::W_Q, weights_.W_Q);
    case Quantity::keys:
      return projection(head_.keys, Quantity::W_K, weights_.W_K);
    case Quantity::values:
      return projection(head_.values, Quantity::W_V, weights_.W_V);
    case Quantity::scores:
      return score();
    case Quantity::scaledScores:
      return scaledScore();
    case Quantity::exponentials:
      return exponential();
    case Quantity::sums:
      return sum();
    case Quantity::weights:
      return weight();
    case Quantity::headOutput:
      return headOutput();
    case Quantity::headOutputs:
      return headOutputs();
    case Quantity::update:
      return update();
    case Quantity::output:
      return output();
    case Quantity::logitsBefore:
      return logit(trace_.nextWordBefore, trace_.embeddings, Quantity::embeddings);
    case Quantity::nextWordBefore:
      return probability(trace_.nextWordBefore, Quantity::logitsBefore);
    case Quantity::logits:
      return logit(trace_.nextWord, trace_.layer.output, Quantity::output);
    case Quantity::nextWord:
      return probability(trace_.nextWord, Quantity::logits);
  }
  return given(0);
}

const QuantityRow* findQuantity(const AskedReference& asked) {
  const QuantityRow* found = nullptr;
  for (const auto& row : quantityTable) {
    if (asked.quantity != row.name) continue;
    // `output` stands twice: with a head it is that head's.
    if (!found || row.ofHead == asked.head.has_value()) found = &row;
  }
  return found;
}

Result<Index> findHead(const Lesson& lesson, const AskedReference& asked, bool ofHead) {
  std::vector<std::string> names;
  for (const auto& head : lesson.heads) names.push_back(head.name);
  if (!asked.head) {
    if (ofHead) return Problem{Code::missing, "head", listed(names), Phrase::of("nothing")};
    return Index{0};
  }
  const auto head = indexOf(names, *asked.head);
  if (head < 0) return Problem{Code::unknownName, "head", listed(names), "“" + *asked.head + "”"};
  return head;
}

/// Where a label or a position points: a word may also be meant without its place.
Result<Index> findPlace(const char* argument, const std::vector<std::string>& names,
                        const std::optional<std::string>& label, const std::optional<double>& position,
                        Index count) {
  if (!label && !position) {
    if (names.empty()) return Index{0};
    return Problem{Code::missing, argument, Phrase::of("names.or.position").with("names", listed(names)),
                   Phrase::of("nothing")};
  }
  if (!label) {
    const bool whole = *position == std::floor(*position) && *position >= 0 && *position < double(count);
    if (whole) return Index(*position);
    return Problem{Code::shape, argument, Phrase::of("position.range").with("high", double(count - 1)),
                   written(*position)};
  }
  if (names.empty()) return Index{0};
  const auto place = indexOf(names, *label);
  if (place >= 0) return place;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (indexOf({split(names[i], '@')[0]}, *label) == 0) return Index(i);
  }
  return Problem{Code::unknownName, argument, listed(names), "“" + *label + "”"};
}

}  // namespace

Result<Reference> findReference(const Lesson& lesson, const TraceRequest& request,
                                const AskedReference& asked) {
  const QuantityRow* row = findQuantity(asked);
  if (!row) {
    std::vector<std::string> names;
    names.reserve(quantityTable.size());
    for (const auto& known : quantityTable) names.emplace_back(known.name);
    return Problem{Code::unknownName, "quantity", listed(names), "“" + asked.quantity + "”"};
  }
  const auto head = findHead(lesson, asked, row->ofHead);
  if (!head.ok()) return head.problem();
  const auto rowNames = namesOf(row->rows, lesson, request, head.value());
  const auto columnNames = namesOf(row->columns, lesson, request, head.value());
  const auto count = [](const auto& names) { return std::max<Index>(1, Index(names.size())); };
  // The next words are read from the focus word alone, whatever row is named.
  const bool noRow = row->rows == Axis::none;
  const auto i =
      noRow ? Result<Index>(Index{0}) : findPlace("row", rowNames, asked.row, asked.rowAt, count(rowNames));
  if (!i.ok()) return i.problem();
  const auto j = findPlace("column", columnNames, asked.column, asked.columnAt, count(columnNames));
  if (!j.ok()) return j.problem();
  return Reference{row->quantity, head.value(), i.value(), j.value(), asked.term};
}

Result<Explanation> explain(const Lesson& lesson, const TraceRequest& request, const Trace& trace,
                            const Reference& reference) {
  Explanation answer = Explainer(lesson, request, trace, reference).whole();
  if (!reference.term.empty() && answer.operation != "product") {
    std::vector<std::string> names;
    for (const auto& term : answer.terms) names.push_back(term.name);
    return Problem{Code::unknownName, "term", names.empty() ? Phrase::of("given") : Phrase{listed(names)},
                   "“" + reference.term + "”"};
  }
  return answer;
}

}  // namespace attention
