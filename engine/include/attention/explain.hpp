#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "attention/quantity.hpp"

namespace attention {

/// Which number of a trace; `term` names one term of its sum, whose product is asked for instead.
struct Reference {
  Quantity quantity;
  Eigen::Index head = 0;
  Eigen::Index row = 0;
  Eigen::Index column = 0;
  std::string term;
};

struct Term {
  std::string name;
  double value;
  std::optional<Reference> from;
};

struct Explanation {
  double value;
  std::string_view operation;  ///< sum, product, softmax, scale, exp or given
  std::vector<Term> terms;
};

/// A reference as it comes from outside: names and positions not yet looked up.
struct AskedReference {
  std::string quantity;
  std::optional<std::string> head;
  std::optional<std::string> row;     ///< label; absent where `rowAt` counts
  std::optional<std::string> column;  ///< label; absent where `columnAt` counts
  std::optional<double> rowAt;        ///< position from 0
  std::optional<double> columnAt;
  std::string term;
};

/// Looks labels and positions up. Problems: unknownName, missing (a head or a place), shape (a position).
Result<Reference> findReference(const Lesson& lesson, const TraceRequest& request,
                                const AskedReference& asked);

/// What a number is made of, one step down. Problem: unknownName for a term it has not.
Result<Explanation> explain(const Lesson& lesson, const TraceRequest& request, const Trace& trace,
                            const Reference& reference);

}  // namespace attention
