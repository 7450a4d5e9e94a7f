#pragma once

#include <string>
#include <vector>

#include "attention/lesson.hpp"

namespace attention {

/// One number of the parameters: matrix 0 is the embeddings, 1 + 4·head + {0, 1, 2, 3} are that
/// head's W_Q, W_K, W_V, W_O.
struct Slot {
  int matrix;
  Eigen::Index row;
  Eigen::Index column;
};

struct Edit {
  Slot slot;
  double value;
};

/// Finds `word.feature` or `head.matrix.row.column`. Problem: unknownName at `edits.<path>`.
Result<Slot> findSlot(const Lesson& lesson, const std::string& path);

/// Whether a value may be written: finite and within the limit. Problems at `edits.<path>`.
Maybe problemOf(const std::string& path, double value);

/// The parameters with the edits applied.
Parameters applied(const Parameters& parameters, const std::vector<Edit>& edits);

}  // namespace attention
