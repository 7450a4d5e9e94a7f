// The edge of the second module: word vectors, training and sensitivity, which are loaded only where they
// are asked for. What bindings.cpp says of errors and of who owns what holds here as well.

#include <memory>

#include "attention/sensitivity.hpp"
#include "attention/training.hpp"
#include "attention/word_vectors.hpp"
#include "lessons.hpp"

namespace {

using namespace bindings;

using attention::Training;
using attention::WordVectors;

/// What JavaScript holds by a handle.
template <class T>
class Table {
 public:
  int keep(T thing) {
    things_.emplace(next_, std::make_unique<T>(std::move(thing)));
    return next_++;
  }
  T& at(int handle) { return *things_.at(handle); }
  void drop(int handle) { things_.erase(handle); }
  [[nodiscard]] int count() const { return static_cast<int>(things_.size()); }

 private:
  std::map<int, std::unique_ptr<T>> things_;
  int next_ = 1;
};

Table<WordVectors> vectors;
Table<attention::TrainingRun> trainings;
std::vector<double> outgoing;

void send(const Matrix& m) { outgoing.insert(outgoing.end(), m.data(), m.data() + m.size()); }

/// The numbers sent since `outgoing` was cleared: a view that the facade copies.
val sent() { return val(emscripten::typed_memory_view(outgoing.size(), outgoing.data())); }

std::vector<Index> indices(const val& array) {
  const auto numbers = emscripten::convertJSArrayToNumberVector<double>(array);
  return {numbers.begin(), numbers.end()};
}

val openVectors(const val& scales, const val& data, int dimensions) {
  auto made = WordVectors::of(emscripten::convertJSArrayToNumberVector<float>(scales),
                              emscripten::convertJSArrayToNumberVector<std::int8_t>(data), dimensions);
  if (!made.ok()) return problemOf(made.problem());
  return val(vectors.keep(std::move(made.value())));
}

void dropVectors(int handle) { vectors.drop(handle); }

/// Vectors of words at a length, one after another.
val rows(int handle, const val& words, double length) {
  outgoing.clear();
  send(vectors.at(handle).rows(indices(words), length));
  return sent();
}

/// A vector that is no word's own, (d).
attention::RowVector rowFrom(const val& array) { return vectorFrom(array).transpose(); }

void sendNearest(const WordVectors& words, const attention::RowVector& direction,
                 const std::vector<Index>& without, int count) {
  outgoing.clear();
  for (const auto& [word, cosine] : words.nearest(direction, without, count)) {
    outgoing.push_back(double(word));
    outgoing.push_back(cosine);
  }
}

/// Word and cosine, nearest to a sum first.
val nearest(int handle, const val& plus, const val& minus, int count) {
  const auto& words = vectors.at(handle);
  auto without = indices(plus);
  const auto taken = indices(minus);
  const auto direction = words.sum(without, taken);
  without.insert(without.end(), taken.begin(), taken.end());
  sendNearest(words, direction, without, count);
  return sent();
}

/// The same of a vector that is no word's own.
val nearestTo(int handle, const val& vector, const val& without, int count) {
  sendNearest(vectors.at(handle), rowFrom(vector), indices(without), count);
  return sent();
}

double meanCosine(int handle, const val& vector, const val& words) {
  return vectors.at(handle).meanCosine(rowFrom(vector), indices(words));
}

/// Mean, both axes, all variances, coordinates; of the words' unit vectors.
val project(int handle, const val& words) {
  const auto found = attention::projection(vectors.at(handle).rows(indices(words), 1));
  if (!found.ok()) return problemOf(found.problem());
  outgoing.clear();
  send(found.value().mean);
  send(found.value().axes);
  send(found.value().coordinates);
  const auto& variances = found.value().variances;
  outgoing.insert(outgoing.end(), variances.data(), variances.data() + variances.size());
  return sent();
}

attention::TrainingData dataFrom(const WordVectors& words, const val& object) {
  attention::TrainingData data;
  const auto length = object["length"].as<double>();
  data.vectors = words.rows(indices(object["words"]), length);
  data.nextWords = words.rows(indices(object["nextWords"]), length);
  for (const auto& sense : emscripten::vecFromJSArray<val>(object["senses"])) {
    data.senses.push_back({indices(sense["nextWords"]), Index(sense["other"].as<int>())});
  }
  for (const auto& one : emscripten::vecFromJSArray<val>(object["examples"])) {
    data.examples.push_back({indices(one["rows"]), Index(one["focus"].as<int>()),
                             Index(one["sense"].as<int>()), one["isHeldOut"].as<bool>()});
  }
  return data;
}

attention::TrainingOptions optionsFrom(const val& object) {
  using attention::Projections;
  attention::TrainingOptions options;
  options.seed = object["seed"].as<unsigned>();
  options.rank = object["rank"].as<int>();
  options.heads = object["heads"].as<int>();
  options.batch = object["batch"].as<int>();
  options.rate = object["rate"].as<double>();
  options.method =
      object["method"].as<std::string>() == "sgd" ? attention::Method::sgd : attention::Method::adam;
  const auto projections = object["projections"].as<std::string>();
  if (projections == "shared") options.projections = Projections::shared;
  if (projections == "identity") options.projections = Projections::identity;
  if (object["content"].as<std::string>() == "keys") options.content = attention::Content::keys;
  options.isScaled = object["scaled"].as<bool>();
  return options;
}

val openTraining(int handle, const val& data, const val& options) {
  auto made = Training::of(dataFrom(vectors.at(handle), data), optionsFrom(options));
  if (!made.ok()) return problemOf(made.problem());
  return val(trainings.keep(attention::TrainingRun(std::move(made.value()))));
}

void dropTraining(int handle) { trainings.drop(handle); }

val seek(int handle, int updates) {
  auto& run = trainings.at(handle);
  run.seek(updates);
  val object = val::object();
  object.set("updates", run.now().updates());
  object.set("batchLoss", run.now().batchLoss());
  object.set("hasDiverged", run.now().hasDiverged());
  return object;
}

/// Loss, how many are right, how many there are: of all, then of each sense.
val evaluate(int handle, bool heldOut) {
  const Training& training = trainings.at(handle).now();
  outgoing.clear();
  const auto add = [](const attention::Evaluation& of) {
    outgoing.push_back(of.loss);
    outgoing.push_back(of.right);
    outgoing.push_back(of.count);
  };
  const auto bySense = training.evaluateBySense(heldOut);
  add(attention::together(bySense));
  for (const auto& sense : bySense) add(sense);
  return sent();
}

/// W_Q, W_K, W_V, W_O of each head.
val parameters(int handle) {
  outgoing.clear();
  for (const auto& head : trainings.at(handle).now().heads()) {
    for (const Matrix* m : {&head.W_Q, &head.W_K, &head.W_V, &head.W_O}) send(*m);
  }
  return sent();
}

/// Sets the pass that the next two speak of.
val askOf(int handle, int sentence, bool keys, bool causal, double scale, double temperature,
          const val& edits) {
  Entry& entry = *lessons.at(handle);
  const auto request = requestFrom(entry, {sentence, keys, causal, scale, temperature}, edits);
  if (!request.ok()) return problemOf(request.problem());
  entry.request = request.value();
  return val::undefined();
}

/// The value; the derivatives by the embeddings, whole and by their four ways; by each head's matrices.
val sensitivity(int handle, const val& asked) {
  const Entry& entry = *lessons.at(handle);
  const auto reference = findReference(entry, asked);
  if (!reference.ok()) return problemOf(reference.problem());
  const auto found = attention::sensitivity(entry.lesson, entry.request, reference.value());
  if (!found.ok()) return problemOf(found.problem());
  const auto& s = found.value();
  outgoing.clear();
  outgoing.push_back(s.value);
  for (const Matrix* m :
       {&s.derivatives.embeddings, &s.throughQueries, &s.throughKeys, &s.throughValues, &s.throughResidual}) {
    send(*m);
  }
  for (const auto& head : s.derivatives.heads) {
    for (const Matrix* m : {&head.W_Q, &head.W_K, &head.W_V, &head.W_O}) send(*m);
  }
  return sent();
}

/// { isReached, steps: [[row, column, value, …], …] }
val smallestChange(int handle, const val& asked) {
  const Entry& entry = *lessons.at(handle);
  const auto reference = findReference(entry, asked);
  if (!reference.ok()) return problemOf(reference.problem());
  const auto path = attention::smallestChange(entry.lesson, entry.request, reference.value());
  val steps = val::array();
  for (const auto& step : path.steps) {
    std::vector<double> flat;
    for (const auto& [slot, value] : step) {
      flat.insert(flat.end(), {double(slot.row), double(slot.column), value});
    }
    steps.call<void>("push", arrayOf(flat));
  }
  val object = val::object();
  object.set("isReached", path.isReached);
  object.set("steps", steps);
  return object;
}

int heldCount() { return vectors.count() + trainings.count() + lessonCount(); }

}  // namespace

EMSCRIPTEN_BINDINGS(learning) {
  using emscripten::function;
  function("_errorTable", &errorTable);
  function("_openVectors", &openVectors);
  function("_dropVectors", &dropVectors);
  function("_rows", &rows);
  function("_nearest", &nearest);
  function("_nearestTo", &nearestTo);
  function("_meanCosine", &meanCosine);
  function("_project", &project);
  function("_openTraining", &openTraining);
  function("_dropTraining", &dropTraining);
  function("_seek", &seek);
  function("_evaluate", &evaluate);
  function("_parameters", &parameters);
  function("_makeLesson", &makeLesson);
  function("_dropLesson", &dropLesson);
  function("_findSentence", &findSentence);
  function("_findSlot", &findSlot);
  function("_checkValue", &checkValue);
  function("_defaultScale", &defaultScale);
  function("_askOf", &askOf);
  function("_sensitivity", &sensitivity);
  function("_smallestChange", &smallestChange);
  function("_heldCount", &heldCount);
}
