#include "attention/explain.hpp"

#include <algorithm>
#include <cmath>

#include "text.hpp"

namespace attention {
namespace {

using Index = Eigen::Index;

/// Makes one explanation. It lives for one call and owns no more than its answer.
class Explainer {
 public:
  Explainer(const Lesson& lesson, const TraceRequest& request, const Trace& trace, const Reference& asked)
      : lesson_(lesson), request_(request), trace_(trace), asked_(asked) {}

  Explanation whole() &&;

 private:
  /// Numbers of a matrix, the factors of the products of a sum: along a row, or down a column.
  struct Line {
    Quantity quantity;
    Index head;
    Index row;
    Index column;
    bool isDown;
  };

  [[nodiscard]] const Matrix& matrixOf(Quantity quantity, Index head) const;
  [[nodiscard]] double valueOf(const Reference& reference) const;

  [[nodiscard]] static Reference entry(const Line& line, Index k);
  [[nodiscard]] Line along(Quantity quantity, Index row) const {
    return {quantity, asked_.head, row, 0, false};
  }
  [[nodiscard]] Line down(Quantity quantity) const { return {quantity, asked_.head, 0, asked_.column, true}; }

  void add(const std::string& name, const Reference& from);
  /// Adds a number of the asked head.
  void add(const char* name, Quantity quantity, Index row, Index column);

  /// A sum of products a_k · b_k: each term is the product, and can be asked for in turn.
  void sumOfProducts(const std::vector<std::string>& names, const Line& left, const Line& right);

  void projection(Quantity weights);
  void scaledScore();
  void exponential();
  void sum();
  void weight();
  void headOutput();
  void headOutputs();
  void update();
  void output();
  void logit(Quantity rows);
  void probability(Quantity logits);
  /// Whether the mask hides the number, which is then given by the mask alone.
  bool isMasked();
  void ofQuantity();

  const Lesson& lesson_;
  const TraceRequest& request_;
  const Trace& trace_;
  const Reference& asked_;
  Explanation answer_{0, "given", {}};
};

const Matrix& Explainer::matrixOf(Quantity quantity, Index head) const {
  const HeadTrace& of = trace_.layer.heads[std::size_t(head)];
  const HeadWeights& weights = trace_.parameters.heads[std::size_t(head)];
  switch (quantity) {
    case Quantity::embeddings:
      return trace_.embeddings;
    case Quantity::W_Q:
      return weights.W_Q;
    case Quantity::W_K:
      return weights.W_K;
    case Quantity::W_V:
      return weights.W_V;
    case Quantity::W_O:
      return weights.W_O;
    case Quantity::nextWords:
      return trace_.parameters.nextWords;
    case Quantity::queries:
      return of.queries;
    case Quantity::keys:
      return of.keys;
    case Quantity::values:
      return of.values;
    case Quantity::scores:
      return of.pass.scores;
    case Quantity::scaledScores:
      return of.pass.scaledScores;
    case Quantity::exponentials:
      return of.pass.softmax.exponentials;
    case Quantity::sums:
      return of.pass.softmax.sums;
    case Quantity::weights:
      return of.pass.softmax.weights;
    case Quantity::headOutput:
      return of.pass.output;
    case Quantity::headOutputs:
      return trace_.layer.headOutputs;
    case Quantity::update:
      return trace_.layer.update;
    case Quantity::output:
      return trace_.layer.output;
    case Quantity::logitsBefore:
      return trace_.nextWordBefore.logits;
    case Quantity::nextWordBefore:
      return trace_.nextWordBefore.probabilities;
    case Quantity::logits:
      return trace_.nextWord.logits;
    case Quantity::nextWord:
      return trace_.nextWord.probabilities;
    default:
      return trace_.masked;
  }
}

double Explainer::valueOf(const Reference& reference) const {
  if (reference.quantity == Quantity::scale) return request_.options.scale;
  if (reference.quantity == Quantity::temperature) return request_.options.temperature;
  return matrixOf(reference.quantity, reference.head)(reference.row, reference.column);
}

Reference Explainer::entry(const Line& line, Index k) {
  return {
      line.quantity, line.head, line.row + (line.isDown ? k : 0), line.column + (line.isDown ? 0 : k), {}};
}

void Explainer::add(const std::string& name, const Reference& from) {
  answer_.terms.push_back({name, valueOf(from), from});
}

void Explainer::add(const char* name, Quantity quantity, Index row, Index column) {
  add(name, {quantity, asked_.head, row, column, {}});
}

void Explainer::sumOfProducts(const std::vector<std::string>& names, const Line& left, const Line& right) {
  answer_.operation = "sum";
  for (std::size_t k = 0; k < names.size(); ++k) {
    const Reference a = entry(left, Index(k));
    const Reference b = entry(right, Index(k));
    const double product = valueOf(a) * valueOf(b);
    if (names[k] == asked_.term) {
      answer_ = {product, "product", {}};
      add(rowOf(a.quantity).name, a);
      add(rowOf(b.quantity).name, b);
      return;
    }
    Reference term = asked_;
    term.term = names[k];
    answer_.terms.push_back({names[k], product, term});
  }
}

void Explainer::projection(Quantity weights) {
  sumOfProducts(lesson_.features, along(Quantity::embeddings, asked_.row), down(weights));
}

void Explainer::scaledScore() {
  answer_.operation = "scale";
  add("scores", Quantity::scores, asked_.row, asked_.column);
  add("scale", Quantity::scale, 0, 0);
  add("temperature", Quantity::temperature, 0, 0);
}

bool Explainer::isMasked() {
  const bool isHidden = trace_.masked(asked_.row, asked_.column) == 1;
  if (isHidden) add("masked", Quantity::masked, asked_.row, asked_.column);
  return isHidden;
}

void Explainer::exponential() {
  if (isMasked()) return;
  const Matrix& scaled = matrixOf(Quantity::scaledScores, asked_.head);
  Index largest = asked_.column;
  for (Index j = 0; j < scaled.cols(); ++j) {
    const bool visible = trace_.masked(asked_.row, j) == 0;
    if (visible && scaled(asked_.row, j) > scaled(asked_.row, largest)) largest = j;
  }
  answer_.operation = "exp";
  add("scaledScores", Quantity::scaledScores, asked_.row, asked_.column);
  add("largest", Quantity::scaledScores, asked_.row, largest);
}

void Explainer::sum() {
  answer_.operation = "sum";
  const auto& labels = request_.sentence.labels;
  for (std::size_t j = 0; j < labels.size(); ++j) {
    add(labels[j], {Quantity::exponentials, asked_.head, asked_.row, Index(j), {}});
  }
}

void Explainer::weight() {
  if (isMasked()) return;
  answer_.operation = "softmax";
  add("exponentials", Quantity::exponentials, asked_.row, asked_.column);
  add("sums", Quantity::sums, asked_.row, 0);
}

void Explainer::headOutput() {
  const bool keys = request_.options.content == Content::keys;
  sumOfProducts(request_.sentence.labels, along(Quantity::weights, asked_.row),
                down(keys ? Quantity::keys : Quantity::values));
}

void Explainer::headOutputs() {
  std::size_t head = 0;
  Index column = asked_.column;
  const auto widthOf = [&] { return Index(lesson_.heads[head].valueFeatures.size()); };
  for (; column >= widthOf(); ++head) column -= widthOf();
  answer_.operation = "sum";
  add(lesson_.heads[head].name, {Quantity::headOutput, Index(head), asked_.row, column, {}});
}

void Explainer::update() {
  const auto names = namesOf(Axis::headFeature, lesson_, request_, 0);
  Index k = 0;
  for (std::size_t h = 0; h < lesson_.heads.size() && answer_.operation != "product"; ++h) {
    const Index end = k + Index(lesson_.heads[h].valueFeatures.size());
    sumOfProducts({names.begin() + k, names.begin() + end}, {Quantity::headOutputs, 0, asked_.row, k, false},
                  {Quantity::W_O, Index(h), 0, asked_.column, true});
    k = end;
  }
}

void Explainer::output() {
  answer_.operation = "sum";
  add("embeddings", Quantity::embeddings, asked_.row, asked_.column);
  add("update", Quantity::update, asked_.row, asked_.column);
}

void Explainer::logit(Quantity rows) {
  sumOfProducts(lesson_.features, along(rows, request_.sentence.focus),
                along(Quantity::nextWords, asked_.column));
}

void Explainer::probability(Quantity logits) {
  answer_.operation = "softmax";
  for (std::size_t w = 0; w < lesson_.nextWords.size(); ++w) {
    add(lesson_.nextWords[w], {logits, asked_.head, 0, Index(w), {}});
  }
}

void Explainer::ofQuantity() {
  switch (asked_.quantity) {
    case Quantity::queries:
      return projection(Quantity::W_Q);
    case Quantity::keys:
      return projection(Quantity::W_K);
    case Quantity::values:
      return projection(Quantity::W_V);
    case Quantity::scores:
      return sumOfProducts(lesson_.heads[std::size_t(asked_.head)].queryFeatures,
                           along(Quantity::queries, asked_.row), along(Quantity::keys, asked_.column));
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
      return logit(Quantity::embeddings);
    case Quantity::nextWordBefore:
      return probability(Quantity::logitsBefore);
    case Quantity::logits:
      return logit(Quantity::output);
    case Quantity::nextWord:
      return probability(Quantity::logits);
    default:
      return;
  }
}

Explanation Explainer::whole() && {
  answer_.value = valueOf(asked_);
  ofQuantity();
  return std::move(answer_);
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
  const auto names = headNames(lesson);
  if (!asked.head) {
    if (ofHead) return refused(Code::missing, "head", listed(names), Phrase::of("nothing"));
    return Index{0};
  }
  auto head = indexOf(names, *asked.head);
  if (head < 0) return refused(Code::unknownName, "head", listed(names), quoted(*asked.head));
  return head;
}

/// Where a label or a position points: a word may also be meant without its place.
Result<Index> findPlace(const char* argument, const std::vector<std::string>& names,
                        const std::optional<std::string>& label, const std::optional<double>& position,
                        Index count) {
  if (!label && !position) {
    if (names.empty()) return Index{0};
    return refused(Code::missing, argument, Phrase::of("names.or.position").with("names", listed(names)),
                   Phrase::of("nothing"));
  }
  if (!label) {
    const bool whole = *position == std::floor(*position) && *position >= 0 && *position < double(count);
    if (whole) return Index(*position);
    return refused(Code::shape, argument, Phrase::of("position.range").with("high", double(count - 1)),
                   *position);
  }
  if (names.empty()) return Index{0};
  auto place = indexOf(names, *label);
  if (place >= 0) return place;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (indexOf({split(names[i], "@")[0]}, *label) == 0) return Index(i);
  }
  return refused(Code::unknownName, argument, listed(names), quoted(*label));
}

}  // namespace

Result<Reference> findReference(const Lesson& lesson, const TraceRequest& request,
                                const AskedReference& asked) {
  const QuantityRow* row = findQuantity(asked);
  if (!row) {
    std::vector<std::string> names;
    names.reserve(quantityTable.size());
    for (const auto& known : quantityTable) names.emplace_back(known.name);
    return refused(Code::unknownName, "quantity", listed(names), quoted(asked.quantity));
  }
  auto head = findHead(lesson, asked, row->ofHead);
  if (!head.ok()) return head.refusal();
  const auto rowNames = namesOf(row->rows, lesson, request, head.value());
  const auto columnNames = namesOf(row->columns, lesson, request, head.value());
  const auto count = [](const auto& names) { return std::max<Index>(1, Index(names.size())); };
  // The next words are read from the focus word alone, whatever row is named.
  const bool noRow = row->rows == Axis::none;
  auto i =
      noRow ? Result<Index>(Index{0}) : findPlace("row", rowNames, asked.row, asked.rowAt, count(rowNames));
  if (!i.ok()) return i.refusal();
  auto j = findPlace("column", columnNames, asked.column, asked.columnAt, count(columnNames));
  if (!j.ok()) return j.refusal();
  return Reference{row->quantity, head.value(), i.value(), j.value(), asked.term};
}

Result<Explanation> explain(const Lesson& lesson, const TraceRequest& request, const Trace& trace,
                            const Reference& reference) {
  Explanation answer = Explainer(lesson, request, trace, reference).whole();
  if (!reference.term.empty() && answer.operation != "product") {
    std::vector<std::string> names;
    for (const auto& term : answer.terms) names.push_back(term.name);
    return refused(Code::unknownName, "term", names.empty() ? Phrase::of("given") : Phrase{listed(names)},
                   quoted(reference.term));
  }
  return answer;
}

}  // namespace attention
