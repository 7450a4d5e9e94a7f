#include "attention/error.hpp"

namespace attention {

Phrase Key::with(const char* gap, const char* filling) const { return Phrase(*this).with(gap, filling); }

Phrase Key::with(const char* gap, const std::string& filling) const {
  return Phrase(*this).with(gap, filling);
}

Phrase Key::with(const char* gap, double filling) const { return Phrase(*this).with(gap, filling); }

Phrase::Phrase(Key of) : key(of.name) {}
Phrase::Phrase(std::string said) { next("").text = std::move(said); }
Phrase::Phrase(double said) { next("").number = said; }
Phrase::Phrase(double rows, double columns) : Phrase(rows) { next("").number = columns; }
Phrase::Phrase(Phrase&& other) noexcept = default;
Phrase& Phrase::operator=(Phrase&& other) noexcept = default;
Phrase::~Phrase() = default;

Gap& Phrase::next(const char* name) {
  Gap& gap = gaps[gaps[0].name ? 1 : 0];
  gap.name = name;
  return gap;
}

Phrase&& Phrase::with(const char* gap, const char* filling) && {
  next(gap).text = filling;
  return std::move(*this);
}

Phrase&& Phrase::with(const char* gap, const std::string& filling) && {
  next(gap).text = filling;
  return std::move(*this);
}

Phrase&& Phrase::with(const char* gap, double filling) && {
  next(gap).number = filling;
  return std::move(*this);
}

Maybe refused(Code code, const char* argument, Key expected, Key received) {
  return refused(code, argument, Phrase(expected), Phrase(received));
}

Maybe refused(Code code, const char* argument, Phrase&& expected, Phrase&& received) {
  return refused(code, std::string(argument), std::move(expected), std::move(received));
}

Maybe refused(Code code, std::string argument, Phrase&& expected, Phrase&& received) {
  return Maybe(new Problem{code, std::move(argument), std::move(expected), std::move(received)});
}

}  // namespace attention
