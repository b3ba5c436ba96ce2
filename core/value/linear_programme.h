#pragma once
// Small linear programmes whose variables have limits, changed a little and solved again: the dual simplex method
// (Lemke 1954) on a dense dictionary. What it says of the least cost is put together anew from the rows as they were
// given, so that rounding on the way cannot make it too high.

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace waymark {

class LinearProgramme {
public:
    struct Term {
        std::size_t variable = 0;
        double factor = 0.0;
    };

    // Minimises the sum of costs times variables.
    explicit LinearProgramme(std::vector<double> costs);

    // Both finite. New limits hold from the next solution on.
    void setLimits(std::size_t variable, double low, double high);
    // A sum that is to be `least` or more, and perhaps `most` or less; its place among the variables, whose limits can
    // be set too. Rows with a tag are dropped by dropIdleRows() where they are in nobody's way.
    std::size_t addRow(std::initializer_list<Term> terms, double least, double most,
                       std::optional<std::size_t> tag = {});
    void dropIdleRows();
    // What a unit more of the rows with a tag would cost at least, added up by tag.
    [[nodiscard]] std::vector<double> pricesByTag(std::size_t tags) const;

    // False: nothing keeps to all limits. Stops early once the cost is seen to be above `limit`.
    bool solve(double limit);
    [[nodiscard]] double valueOf(std::size_t variable) const { return m_values[variable]; }
    // No point within the limits costs less.
    [[nodiscard]] double safeBound() const;
    [[nodiscard]] std::size_t rowCount() const { return m_basics.size(); }
    // About what it takes of the memory.
    [[nodiscard]] std::size_t bytes() const { return m_rows.size() * sizeof(double) + m_variables.size() * 96; }

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    // A variable stands for itself or for the sum of a row.
    struct Variable {
        double low = 0.0, high = 0.0;
        std::size_t row = kNone;     // in the dictionary, while it is basic
        std::size_t column = kNone;  // else
        bool isAtHigh = false;
        std::optional<std::size_t> tag{};  // none: kept
    };
    struct Leaving {
        std::size_t row = kNone;
        bool isTooLow = false;
    };

    [[nodiscard]] std::size_t columnCount() const { return m_costs.size(); }
    [[nodiscard]] double* rowAt(std::size_t row) { return m_rows.data() + row * columnCount(); }
    [[nodiscard]] const double* rowAt(std::size_t row) const { return m_rows.data() + row * columnCount(); }
    [[nodiscard]] std::span<const Term> termsOf(std::size_t row) const;  // counted among all rows
    [[nodiscard]] double combined(std::span<const std::pair<std::size_t, double>> weights, bool withCosts) const;
    [[nodiscard]] bool isSurelyImpossible(Leaving leaving) const;
    void computeValues();
    [[nodiscard]] double cost() const;
    [[nodiscard]] Leaving worstRow() const;
    [[nodiscard]] std::size_t enteringFor(Leaving leaving) const;
    void moveValues(Leaving leaving, std::size_t column);
    void pivot(Leaving leaving, std::size_t column);

    // Few pieces of memory, since a search copies programmes by the thousand.
    std::vector<double> m_costs;          // of the variables that are not rows
    std::vector<Variable> m_variables;    // rows behind
    std::vector<Term> m_terms;            // of all rows
    std::vector<std::size_t> m_termEnds;  // by row
    std::vector<double> m_rows;           // basic variables by the others, row by row
    std::vector<std::size_t> m_basics;    // by row
    std::vector<std::size_t> m_others;    // by column
    std::vector<double> m_reduced;        // costs by column
    std::vector<double> m_values;         // of all variables
    std::vector<double> m_othersValues;   // by column, for as long as it takes
};

}  // namespace waymark
