#pragma once

#include "attention/lesson.hpp"
#include "attention/trace.hpp"

/// The apple lesson by hand, so that the C++ tests need no reader of files.
namespace apple {

inline attention::Matrix matrix(std::initializer_list<std::initializer_list<double>> rows) {
  attention::Matrix m(Eigen::Index(rows.size()), Eigen::Index(rows.begin()->size()));
  Eigen::Index i = 0;
  for (const auto& row : rows) {
    Eigen::Index j = 0;
    for (const double value : row) m(i, j++) = value;
    ++i;
  }
  return m;
}

inline attention::Matrix outer(std::initializer_list<double> column, std::initializer_list<double> row) {
  return matrix({column}).transpose() * matrix({row});
}

inline attention::Matrix diagonal(std::initializer_list<double> values) {
  const attention::Matrix row = matrix({values});
  return row.row(0).asDiagonal().toDenseMatrix();
}

inline attention::Lesson lesson() {
  attention::Lesson l;
  l.features = {"fruit", "tech", "colour", "round", "grammar"};
  l.words = {"apple", "orange", "phone", "the", "a", "an", "and", "I", "bought", "unveiled", "new"};
  l.nextWords = {"pie", "store"};
  l.focus = "apple";
  l.sentenceNames = {"A", "B", "slide"};
  l.sentenceTexts = {"I bought an apple and an orange", "Apple unveiled a new phone",
                     "apple orange phone the"};
  const std::vector<std::string> values{"eat", "grow", "tap", "launch", "grammar"};
  l.heads = {{"fruit-head", l.features, values}, {"tech-head", l.features, values}};
  auto& p = l.parameters;
  p.embeddings = matrix({{.25, .25, .25, .25, 0},
                         {3, 0, 1, 1, 0},
                         {0, 3, 1, -1, 0},
                         {0, 0, 0, 0, 1},
                         {0, 0, 0, 0, 1},
                         {0, 0, 0, 0, 1},
                         {0, 0, 0, 0, 1},
                         {0, 0, 0, 0, 1},
                         {0, 0, 0, 0, .5},
                         {0, .1, 0, 0, .5},
                         {0, .1, .1, 0, .5}});
  const auto W_O =
      matrix({{.5, 0, 0, 0, 0}, {.5, 0, 0, 0, 0}, {0, .5, 0, 0, 0}, {0, .5, 0, 0, 0}, {0, 0, 0, 0, 0}});
  const auto fruit =
      matrix({{1, 1, 0, 0, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, .5}});
  const auto tech =
      matrix({{0, 0, 0, 0, 0}, {0, 0, 1, 1, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, .5}});
  p.heads = {{outer({-2, 1, 2, 5, 0}, {1, 0, 1, 1, .2}), diagonal({2, 0, 1, 1, 1}), fruit, W_O},
             {outer({-3, 0, 5, 4, 0}, {0, 1, 1, 1, .2}), diagonal({0, 2, 1, -1, 1}), tech, W_O}};
  p.nextWords = matrix({{1.6, 0, 0, 0, 0}, {0, 1.6, 0, 0, 0}});
  return l;
}

inline attention::TraceRequest request(const attention::Lesson& l, const std::string& sentence) {
  attention::TraceRequest r;
  r.sentence = attention::findSentence(l, sentence).value();
  r.options.scale = attention::defaultScale(l);
  return r;
}

}  // namespace apple
