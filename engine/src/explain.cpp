#include "attention/explain.hpp"

#include <algorithm>
#include <cmath>

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
  /// The entries of a matrix that are factors of the products of a sum: along a row, or down a column.
  struct Factors {
    Quantity quantity;
    const Matrix& of;
    Index row;
    Index column;
    bool isDown;
  };
  struct Factor {
    Reference reference;
    double value;
  };

  [[nodiscard]] double at(const Matrix& m) const { return m(asked_.row, asked_.column); }

  [[nodiscard]] Reference to(Quantity quantity, Index row, Index column) const {
    return {quantity, asked_.head, row, column, ""};
  }

  [[nodiscard]] static Explanation given(double value) { return {value, "given", {}}; }

  static void add(Explanation& to, const std::string& name, double value, const Reference& from) {
    to.terms.push_back({name, value, from});
  }

  /// The matrix that a given number stands in.
  [[nodiscard]] const Matrix* asGiven() const;
  [[nodiscard]] Factor factor(const Factors& factors, Index k) const;

  /// A sum of products a_k · b_k: each term is the product, and can be asked for in turn.
  [[nodiscard]] Explanation sumOfProducts(double value, const std::vector<std::string>& names,
                                          const Factors& left, const Factors& right) const;

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

Explainer::Factor Explainer::factor(const Factors& factors, Index k) const {
  Reference reference = to(factors.quantity, factors.row, factors.column);
  (factors.isDown ? reference.row : reference.column) += k;
  const double value = factors.of(reference.row, reference.column);
  return {reference, value};
}

Explanation Explainer::sumOfProducts(double value, const std::vector<std::string>& names, const Factors& left,
                                     const Factors& right) const {
  Explanation sum{value, "sum", {}};
  for (Index k = 0; k < Index(names.size()); ++k) {
    const auto& name = names[std::size_t(k)];
    const Factor a = factor(left, k);
    const Factor b = factor(right, k);
    if (name == asked_.term) {
      Explanation product{a.value * b.value, "product", {}};
      add(product, rowOf(a.reference.quantity).name, a.value, a.reference);
      add(product, rowOf(b.reference.quantity).name, b.value, b.reference);
      return product;
    }
    Reference product = asked_;
    product.term = name;
    add(sum, name, a.value * b.value, product);
  }
  return sum;
}

Explanation Explainer::projection(const Matrix& result, Quantity matrix, const Matrix& weights) const {
  return sumOfProducts(at(result), lesson_.features,
                       {Quantity::embeddings, trace_.embeddings, asked_.row, 0, false},
                       {matrix, weights, 0, asked_.column, true});
}

Explanation Explainer::score() const {
  return sumOfProducts(at(head_.pass.scores), names_.queryFeatures,
                       {Quantity::queries, head_.queries, asked_.row, 0, false},
                       {Quantity::keys, head_.keys, asked_.column, 0, false});
}

Explanation Explainer::scaledScore() const {
  const auto& options = request_.options;
  Explanation scale{at(head_.pass.scaledScores), "scale", {}};
  add(scale, "scores", at(head_.pass.scores), to(Quantity::scores, asked_.row, asked_.column));
  add(scale, "scale", options.scale, to(Quantity::scale, 0, 0));
  add(scale, "temperature", options.temperature, to(Quantity::temperature, 0, 0));
  return scale;
}

Explanation Explainer::maskedAway() const {
  Explanation away = given(0);
  add(away, "masked", 1, to(Quantity::masked, asked_.row, asked_.column));
  return away;
}

Explanation Explainer::exponential() const {
  if (masked()) return maskedAway();
  const auto& scaled = head_.pass.scaledScores;
  Index largest = asked_.column;
  for (Index j = 0; j < scaled.cols(); ++j) {
    const bool visible = trace_.masked(asked_.row, j) == 0;
    if (visible && scaled(asked_.row, j) > scaled(asked_.row, largest)) largest = j;
  }
  Explanation power{at(head_.pass.softmax.exponentials), "exp", {}};
  add(power, "scaledScores", at(scaled), to(Quantity::scaledScores, asked_.row, asked_.column));
  add(power, "largest", scaled(asked_.row, largest), to(Quantity::scaledScores, asked_.row, largest));
  return power;
}

Explanation Explainer::sum() const {
  Explanation sum{head_.pass.softmax.sums(asked_.row), "sum", {}};
  for (Index j = 0; j < head_.pass.scores.cols(); ++j) {
    add(sum, request_.sentence.labels[std::size_t(j)], head_.pass.softmax.exponentials(asked_.row, j),
        to(Quantity::exponentials, asked_.row, j));
  }
  return sum;
}

Explanation Explainer::weight() const {
  if (masked()) return maskedAway();
  const auto& softmax = head_.pass.softmax;
  Explanation share{at(softmax.weights), "softmax", {}};
  add(share, "exponentials", at(softmax.exponentials), to(Quantity::exponentials, asked_.row, asked_.column));
  add(share, "sums", softmax.sums(asked_.row), to(Quantity::sums, asked_.row, 0));
  return share;
}

Explanation Explainer::headOutput() const {
  const bool keys = request_.options.content == Content::keys;
  return sumOfProducts(
      at(head_.pass.output), request_.sentence.labels,
      {Quantity::weights, head_.pass.softmax.weights, asked_.row, 0, false},
      {keys ? Quantity::keys : Quantity::values, keys ? head_.keys : head_.values, 0, asked_.column, true});
}

Explanation Explainer::headOutputs() const {
  Index head = 0;
  Index column = asked_.column;
  while (column >= trace_.layer.heads[std::size_t(head)].pass.output.cols()) {
    column -= trace_.layer.heads[std::size_t(head)].pass.output.cols();
    ++head;
  }
  Explanation same{at(trace_.layer.headOutputs), "sum", {}};
  add(same, lesson_.heads[std::size_t(head)].name, same.value,
      {Quantity::headOutput, head, asked_.row, column, ""});
  return same;
}

Explanation Explainer::update() const {
  const auto names = namesOf(Axis::headFeature, lesson_, request_, 0);
  Explanation sum{at(trace_.layer.update), "sum", {}};
  Index k = 0;
  for (Index h = 0; h < Index(lesson_.heads.size()); ++h) {
    const auto head = std::size_t(h);
    const auto width = lesson_.heads[head].valueFeatures.size();
    const std::vector<std::string> of(names.begin() + k, names.begin() + k + Index(width));
    const Reference asked{asked_.quantity, h, asked_.row, asked_.column, asked_.term};
    Explanation block =
        Explainer(lesson_, request_, trace_, asked)
            .sumOfProducts(0, of, {Quantity::headOutputs, trace_.layer.headOutputs, asked_.row, k, false},
                           {Quantity::W_O, trace_.parameters.heads[head].W_O, 0, asked_.column, true});
    if (block.operation == "product") return block;
    for (const auto& term : block.terms) sum.terms.push_back(term);
    k += Index(width);
  }
  return sum;
}

Explanation Explainer::output() const {
  Explanation sum{at(trace_.layer.output), "sum", {}};
  add(sum, "embeddings", at(trace_.embeddings), to(Quantity::embeddings, asked_.row, asked_.column));
  add(sum, "update", at(trace_.layer.update), to(Quantity::update, asked_.row, asked_.column));
  return sum;
}

Explanation Explainer::logit(const NextWord& next, const Matrix& rows, Quantity quantity) const {
  return sumOfProducts(next.logits(0, asked_.column), lesson_.features,
                       {quantity, rows, request_.sentence.focus, 0, false},
                       {Quantity::nextWords, trace_.parameters.nextWords, asked_.column, 0, false});
}

Explanation Explainer::probability(const NextWord& next, Quantity logits) const {
  Explanation share{next.probabilities(0, asked_.column), "softmax", {}};
  for (Index w = 0; w < next.logits.size(); ++w) {
    add(share, lesson_.nextWords[std::size_t(w)], next.logits(0, w), to(logits, 0, w));
  }
  return share;
}

const Matrix* Explainer::asGiven() const {
  switch (asked_.quantity) {
    case Quantity::embeddings:
      return &trace_.embeddings;
    case Quantity::W_Q:
      return &weights_.W_Q;
    case Quantity::W_K:
      return &weights_.W_K;
    case Quantity::W_V:
      return &weights_.W_V;
    case Quantity::W_O:
      return &weights_.W_O;
    case Quantity::nextWords:
      return &trace_.parameters.nextWords;
    case Quantity::masked:
      return &trace_.masked;
    default:
      return nullptr;
  }
}

Explanation Explainer::whole() const {
  if (const Matrix* matrix = asGiven()) return given(at(*matrix));
  switch (asked_.quantity) {
    case Quantity::scale:
      return given(request_.options.scale);
    case Quantity::temperature:
      return given(request_.options.temperature);
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
    default:
      return given(0);
  }
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
