#include "attention/training.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "apple.hpp"
#include "attention/random.hpp"

using attention::Example;
using attention::Matrix;
using attention::Method;
using attention::Projections;
using attention::Training;
using attention::TrainingData;
using attention::TrainingOptions;

namespace {

/// One ambiguous word (row 0) between two kinds of neighbours (rows 2 to 4 and 5 to 7), "the" (row 1), and
/// a next word of each kind. The last neighbour of each kind is held out.
TrainingData twoSenses() {
  TrainingData data;
  data.vectors = apple::matrix({{1, 1, 0, 0},
                                {0, 0, 0, 2},
                                {2, 0, .1, 0},
                                {2, .1, 0, 0},
                                {1.9, 0, .2, 0},
                                {0, 2, .1, 0},
                                {.1, 2, 0, 0},
                                {0, 1.9, .2, 0}});
  data.nextWords = apple::matrix({{1, 0, .5, 0}, {0, 1, -.5, 0}});
  data.senses = {{{0}, 1}, {{1}, 0}};
  for (Eigen::Index row = 2; row < 8; ++row) {
    const Eigen::Index sense = row < 5 ? 0 : 1;
    data.examples.push_back({{1, 0, 1, row}, 1, sense, row == 4 || row == 7});
  }
  return data;
}

TrainingOptions small() {
  TrainingOptions options;
  options.rank = 3;
  options.batch = 4;
  return options;
}

Training made(const TrainingOptions& options) { return Training::of(twoSenses(), options).value(); }

}  // namespace

TEST_CASE("the gradient of a batch is what finite differences of its loss give") {
  const Training training = made(small());
  const std::vector<Eigen::Index> batch{0, 1, 3, 3};
  auto heads = training.heads();
  const auto loss = [&] {
    double sum = 0;
    for (const auto i : batch) {
      const auto& [rows, focus, sense, isHeldOut] = training.data().examples[std::size_t(i)];
      const Matrix embeddings = training.data().vectors(rows, Eigen::all);
      const auto output =
          attention::AttentionLayer(heads).forward(embeddings, training.layerOptions()).output;
      const attention::RowVector logits = output.row(focus) * training.data().nextWords.transpose();
      attention::RowVector target = attention::RowVector::Zero(2);
      target(sense) = 1;
      sum += attention::crossEntropy(logits, target).loss / double(batch.size());
    }
    return sum;
  };
  const auto down = training.descent(batch);
  CHECK(down.loss == doctest::Approx(loss()));
  constexpr double h = 1e-5;
  for (const auto matrix : {&attention::HeadWeights::W_Q, &attention::HeadWeights::W_K,
                            &attention::HeadWeights::W_V, &attention::HeadWeights::W_O}) {
    Matrix& x = heads[0].*matrix;
    for (Eigen::Index i = 0; i < x.size(); ++i) {
      const double own = x.data()[i];
      x.data()[i] = own + h;
      const double above = loss();
      x.data()[i] = own - h;
      const double below = loss();
      x.data()[i] = own;
      CHECK((down.gradients[0].*matrix).data()[i] ==
            doctest::Approx((above - below) / (2 * h)).epsilon(1e-6).scale(1));
    }
  }
}

TEST_CASE("plain descent goes by the gradient times the rate") {
  attention::Optimizer optimizer(Method::sgd, .5);
  std::vector<attention::HeadWeights> x{
      {apple::matrix({{1}}), apple::matrix({{1}}), apple::matrix({{1}}), apple::matrix({{1}})}};
  optimizer.update(
      x, {{apple::matrix({{2}}), apple::matrix({{-2}}), apple::matrix({{0}}), apple::matrix({{.5}})}});
  CHECK(x[0].W_Q(0, 0) == 0);
  CHECK(x[0].W_K(0, 0) == 2);
  CHECK(x[0].W_V(0, 0) == 1);
  CHECK(x[0].W_O(0, 0) == .75);
}

TEST_CASE("a run that is gone back in, and on again, comes out the same") {
  attention::TrainingRun run(made(small()));
  run.seek(57);
  const Matrix then = run.now().heads()[0].W_K;
  run.seek(90);
  CHECK(run.now().updates() == 90);
  run.seek(3);
  CHECK(run.now().updates() == 3);
  run.seek(57);
  CHECK(run.now().heads()[0].W_K == then);
  Training straight = made(small());
  for (int i = 0; i < 57; ++i) straight.update();
  CHECK(straight.heads()[0].W_K == then);
  run.seek(-4);
  CHECK(run.now().updates() == 0);
  // Past the states that it keeps, which then lie farther apart.
  run.seek(1500);
  run.seek(57);
  CHECK(run.now().updates() == 57);
  CHECK(run.now().heads()[0].W_K == then);
}

TEST_CASE("the first step of Adam is the rate, against the sign of the gradient") {
  attention::Optimizer optimizer(Method::adam, .1);
  std::vector<attention::HeadWeights> x{
      {apple::matrix({{1, 1}}), apple::matrix({{1}}), apple::matrix({{1}}), apple::matrix({{1}})}};
  optimizer.update(
      x, {{apple::matrix({{5, -1e-3}}), apple::matrix({{2}}), apple::matrix({{0}}), apple::matrix({{-7}})}});
  CHECK(x[0].W_Q(0, 0) == doctest::Approx(.9));
  CHECK(x[0].W_Q(0, 1) == doctest::Approx(1.1).epsilon(1e-4));
  CHECK(x[0].W_V(0, 0) == 1);
  CHECK(x[0].W_O(0, 0) == doctest::Approx(1.1));
}

TEST_CASE("training tells the senses apart, on neighbours that it never saw as well") {
  for (const auto projections : {Projections::learned, Projections::shared, Projections::identity}) {
    auto options = small();
    options.projections = projections;
    Training training = made(options);
    const double before = training.evaluate(false).loss;
    for (int i = 0; i < 200; ++i) training.update();
    CHECK(training.updates() == 200);
    CHECK(training.evaluate(false).loss < before / 4);
    CHECK(training.evaluate(false).count == 4);
    CHECK(training.evaluate(true).right == 2);
    CHECK(training.evaluate(true).count == 2);
    const auto& head = training.heads()[0];
    if (projections == Projections::shared) CHECK(head.W_Q == head.W_K);
    if (projections == Projections::identity) CHECK(head.W_K.isIdentity(0));
  }
}

TEST_CASE("the same seed gives the same run, another seed another") {
  Training one = made(small());
  Training two = made(small());
  auto other = small();
  other.seed = 8;
  Training three = made(other);
  for (int i = 0; i < 30; ++i) {
    one.update();
    two.update();
    three.update();
  }
  CHECK(one.heads()[0].W_Q == two.heads()[0].W_Q);
  CHECK(one.batchLoss() == two.batchLoss());
  CHECK(one.heads()[0].W_Q != three.heads()[0].W_Q);
}

TEST_CASE("a run that diverges stops with finite numbers and says so") {
  auto options = small();
  options.method = Method::sgd;
  options.rate = 1000;
  Training training = made(options);
  for (int i = 0; i < 500 && !training.hasDiverged(); ++i) training.update();
  CHECK(training.hasDiverged());
  const int updates = training.updates();
  training.update();
  CHECK(training.updates() == updates);
  CHECK(training.heads()[0].W_Q.allFinite());
  CHECK(std::isfinite(training.evaluate(false).loss));
}

TEST_CASE("what cannot be trained on is refused, with its path") {
  const auto argumentOf = [](TrainingData data, const TrainingOptions& options) {
    const auto refused = Training::of(std::move(data), options);
    return refused.ok() ? std::string("none") : refused.problem().argument;
  };
  CHECK(argumentOf(twoSenses(), small()) == "none");
  auto options = small();
  options.rank = 0;
  CHECK(argumentOf(twoSenses(), options) == "options.rank");
  options = small();
  options.rate = std::numeric_limits<double>::quiet_NaN();
  CHECK(argumentOf(twoSenses(), options) == "options.rate");
  auto data = twoSenses();
  data.examples[2].rows[1] = 8;
  CHECK(argumentOf(data, small()) == "data.examples.2.rows");
  data = twoSenses();
  data.senses[1].nextWords = {2};
  CHECK(argumentOf(data, small()) == "data.senses.1.nextWords");
  data = twoSenses();
  for (auto& example : data.examples) example.isHeldOut = true;
  CHECK(argumentOf(data, small()) == "data.examples");
}

TEST_CASE("the numbers that look random are those of the paper, and spread evenly") {
  attention::Random random(1);
  double sum = 0;
  for (int i = 0; i < 1000; ++i) {
    const double x = random.uniform();
    CHECK(x >= 0);
    CHECK(x < 1);
    sum += x;
  }
  CHECK(sum / 1000 == doctest::Approx(.5).epsilon(.05));
  CHECK(attention::Random(1).next() == attention::Random(1).next());
  CHECK(attention::Random(1).next() != attention::Random(1, 1).next());
  for (int i = 0; i < 100; ++i) CHECK(random.below(3) < 3);
}
