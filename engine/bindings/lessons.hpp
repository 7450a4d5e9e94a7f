#pragma once

// The lessons that JavaScript holds by their handles: both modules make and ask them in the same way.

#include <memory>

#include "attention/explain.hpp"
#include "cells.hpp"

namespace bindings {

struct Entry {
  attention::Lesson lesson;
  std::vector<attention::Sentence> sentences;
  /// The pass that explanations were last asked of, so that a run of questions computes it once.
  attention::TraceRequest request;
  attention::Trace trace;
};

/// The lesson of a handle.
Entry& lessonAt(int handle);

/// How many lessons are held.
int heldLessons();

struct Call {
  int sentence;
  bool keys;
  bool causal;
  double scale;
  double temperature;
};

/// The request for a pass. In the room are the edits, flat: matrix, row, column, value for each.
attention::Result<attention::TraceRequest> requestFrom(const Entry& entry, const Call& call);

/// Looks up the reference in the room, as JavaScript asks it: quantity; head, row, column and term, each a
/// text, a row and a column also a position, or none.
attention::Result<attention::Reference> findReference(const Entry& entry);

}  // namespace bindings
