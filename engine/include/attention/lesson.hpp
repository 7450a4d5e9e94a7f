#pragma once

#include <string>
#include <utility>
#include <vector>

#include "attention/error.hpp"
#include "attention/layer.hpp"

namespace attention {

/// The names that go with one head's matrices.
struct HeadNames {
  std::string name;                        ///< no dot, and no word of the lesson
  std::vector<std::string> queryFeatures;  ///< d_k, of queries and keys
  std::vector<std::string> valueFeatures;  ///< d_v
};

/// All numbers of a lesson that a reader may change.
struct Parameters {
  Matrix embeddings;               ///< (words, d_model)
  std::vector<HeadWeights> heads;  ///< in the order of the names
  Matrix nextWords;                ///< (next words, d_model)
};

/// A scenario as the engine knows it: names, sentences and numbers.
struct Lesson {
  std::vector<std::string> features;
  std::vector<std::string> words;
  std::vector<std::string> nextWords;
  std::vector<std::string> sentenceNames;
  std::vector<std::string> sentenceTexts;  ///< in the order of the names
  std::vector<HeadNames> heads;
  std::string focus;
  Parameters parameters;
};

/// The names of a lesson's heads, in order.
std::vector<std::string> headNames(const Lesson& lesson);

/// A sentence found in a lesson.
struct Sentence {
  std::vector<Eigen::Index> rows;    ///< of the embeddings, one for each word
  std::vector<std::string> words;    ///< the lesson's keys
  std::vector<std::string> labels;   ///< word, or word@place (from 1) where it stands twice
  std::vector<std::string> written;  ///< as the sentence has it
  Eigen::Index focus = 0;            ///< the focus word's first place, 0 where it is absent
};

/// Checks sizes, names, limits and finiteness: the problem's argument starts with `scenario`.
Maybe problemOf(const Lesson& lesson);

/// Finds a sentence by its name, else takes the text as words of the lesson separated by white
/// space, without regard to (ASCII) case. Problems: empty, unknownName, overLimit.
Result<Sentence> findSentence(const Lesson& lesson, const std::string& nameOrText);

}  // namespace attention
