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
Phrase::Phrase(const Phrase& other) = default;
Phrase::Phrase(Phrase&& other) noexcept = default;
Phrase& Phrase::operator=(const Phrase& other) = default;
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

Problem::Problem(Code why, const char* of, Key wanted, Key came)
    : code(why), argument(of), expected(wanted), received(came) {}
Problem::Problem(Code why, const char* of, Phrase&& wanted, Phrase&& came)
    : Problem(why, std::string(of), std::move(wanted), std::move(came)) {}
Problem::Problem(Code why, const std::string& of, Phrase&& wanted, Phrase&& came)
    : Problem(why, std::string(of), std::move(wanted), std::move(came)) {}
Problem::Problem(Code why, std::string&& of, Phrase&& wanted, Phrase&& came)
    : code(why), argument(std::move(of)), expected(std::move(wanted)), received(std::move(came)) {}
Problem::Problem(const Problem& other) = default;
Problem::Problem(Problem&& other) noexcept = default;
Problem& Problem::operator=(const Problem& other) = default;
Problem& Problem::operator=(Problem&& other) noexcept = default;
Problem::~Problem() = default;

}  // namespace attention
