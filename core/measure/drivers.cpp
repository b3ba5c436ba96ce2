#include "core/measure/drivers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/random.h"
#include "core/measure/relative_weights.h"
#include "core/measure/survey_figures.h"
#include "core/risk/correlation.h"
#include "core/schedule/row_index.h"

namespace waymark {
namespace {

constexpr double kMostWork = 4e8;    // of resampling
constexpr double kEigenWork = 10.0;  // of eigenvalues, times the cube of the columns
constexpr std::uint32_t kFewestResamples = 100;
constexpr double kRangeTail = 0.025;
constexpr std::size_t kAnswersPerDriver = 5;  // that relative weights need at least

struct Pairs {
    std::vector<double> x, y;
};

Pairs pairsOf(const AnswerColumn& x, const AnswerColumn& y) {
    Pairs pairs;
    for (std::size_t k = 0; k < y.size(); ++k) {
        if (!x[k] || !y[k]) continue;
        pairs.x.push_back(*x[k]);
        pairs.y.push_back(*y[k]);
    }
    return pairs;
}

// Fisher's transform with the error of rank correlations (Bonett and Wright 2000).
Interval rangeOf(double correlation, std::int64_t count) {
    if (count <= 3) return {-1.0, 1.0};
    const double error = std::sqrt((1.0 + correlation * correlation / 2.0) / static_cast<double>(count - 3));
    const double middle = std::atanh(std::clamp(correlation, -1.0 + 1e-12, 1.0 - 1e-12));
    return {std::tanh(middle - kNormal975 * error), std::tanh(middle + kNormal975 * error)};
}

double noiseChance(double correlation, std::int64_t count) {
    const double rest = 1.0 - correlation * correlation;
    if (!(rest > 0.0)) return 0.0;
    const auto degrees = static_cast<int>(std::min<std::int64_t>(count - 2, 1'000'000));
    return studentTails(correlation * std::sqrt(static_cast<double>(degrees) / rest), degrees);
}

Driver correlate(std::uint32_t place, const AnswerColumn& answers, const AnswerColumn& outcome) {
    const Pairs pairs = pairsOf(answers, outcome);
    Driver driver;
    driver.place = place;
    driver.count = static_cast<std::int64_t>(pairs.x.size());
    driver.correlation = pearson(ranksOf(std::span<const double>(pairs.x)), ranksOf(std::span<const double>(pairs.y)));
    if (!driver.correlation) return driver;
    driver.correlationRange = rangeOf(*driver.correlation, driver.count);
    if (driver.count >= kFewestForDriver) driver.chanceOfNoise = noiseChance(*driver.correlation, driver.count);
    return driver;
}

// The more drivers there are, the more likely one of them looks good by chance (Holm 1979).
void adjust(std::vector<Driver>& drivers, double errorRate) {
    std::vector<Driver*> rising;
    for (Driver& driver : drivers) {
        if (driver.correlation && driver.count >= kFewestForDriver) rising.push_back(&driver);
    }
    std::ranges::stable_sort(rising, {}, &Driver::chanceOfNoise);
    double highest = 0.0;
    for (std::size_t k = 0; k < rising.size(); ++k) {
        const auto left = static_cast<double>(rising.size() - k);
        highest = std::max(highest, std::min(1.0, left * rising[k]->chanceOfNoise));
        rising[k]->chanceOfNoise = highest;
        rising[k]->isClear = highest <= errorRate;
    }
}

// Ranks of those who answered everything, with mean 0, by column; the outcome is the last one.
using Columns = std::vector<std::vector<double>>;

Columns completeRanks(const AnswerColumn& outcome, std::span<const AnswerColumn> drivers) {
    Columns columns(drivers.size() + 1);
    for (std::size_t row = 0; row < outcome.size(); ++row) {
        const bool isComplete =
            outcome[row] && std::ranges::all_of(drivers, [&](const AnswerColumn& one) { return one[row].has_value(); });
        if (!isComplete) continue;
        for (std::size_t k = 0; k < drivers.size(); ++k) columns[k].push_back(*drivers[k][row]);
        columns.back().push_back(*outcome[row]);
    }
    for (std::vector<double>& column : columns) column = ranksOf(std::span<const double>(column));
    return columns;
}

// Relative weights of the columns over these rows, by column; 0 for one that does not vary.
std::optional<RelativeWeights> weightsOf(const Columns& columns, std::span<const std::uint32_t> rows) {
    const std::size_t size = columns.size() - 1;
    std::vector<double> means(columns.size());
    for (std::size_t k = 0; k < columns.size(); ++k) {
        for (const std::uint32_t row : rows) means[k] += columns[k][row];
        means[k] /= static_cast<double>(rows.size());
    }
    SymmetricMatrix products(columns.size());
    std::vector<double> line(columns.size());
    for (const std::uint32_t row : rows) {
        for (std::size_t k = 0; k < columns.size(); ++k) line[k] = columns[k][row] - means[k];
        for (std::size_t k = 0; k < columns.size(); ++k) {
            for (std::size_t other = 0; other <= k; ++other) products.at(k, other) += line[k] * line[other];
        }
    }
    const auto correlation = [&](std::size_t k, std::size_t other) {
        const double scale = std::sqrt(products.at(k, k) * products.at(other, other));
        if (k == other) return 1.0;
        return scale > 0.0 ? products.at(std::max(k, other), std::min(k, other)) / scale : 0.0;
    };
    SymmetricMatrix correlations(size);
    std::vector<double> withOutcome(size);
    for (std::size_t k = 0; k < size; ++k) {
        withOutcome[k] = correlation(k, size);
        for (std::size_t other = 0; other < size; ++other) correlations.at(k, other) = correlation(k, other);
    }
    return relativeWeights(correlations, withOutcome);
}

// How often relative weights of these columns can be afforded.
double affordable(const Columns& columns) {
    const auto rows = static_cast<double>(columns.back().size());
    const auto size = static_cast<double>(columns.size());
    return kMostWork / (size * size * (rows + kEigenWork * size));
}

// By driver: the range in which its weight lies when respondents are drawn anew (Efron 1979). Empty where too few
// resamples can be afforded.
std::vector<Interval> weightRanges(const Columns& columns, const DriverSettings& settings,
                                   const std::stop_token& stop) {
    if (affordable(columns) < kFewestResamples) return {};
    const std::size_t count = columns.back().size();
    const double resamples = std::min<double>(settings.resamples, affordable(columns));
    Random random(settings.seed);
    std::vector<std::vector<double>> found(columns.size() - 1);
    std::vector<std::uint32_t> rows(count);
    for (std::uint32_t k = 0; k < static_cast<std::uint32_t>(resamples); ++k) {
        if (stop.stop_requested()) return {};
        for (std::uint32_t& row : rows) row = static_cast<std::uint32_t>(random.below(count));
        const auto weights = weightsOf(columns, rows);
        if (!weights) continue;
        for (std::size_t driver = 0; driver < found.size(); ++driver) found[driver].push_back(weights->weights[driver]);
    }
    std::vector<Interval> ranges;
    for (std::vector<double>& weights : found) {
        if (weights.empty()) return {};
        std::ranges::sort(weights);
        const auto last = static_cast<double>(weights.size() - 1);
        const auto at = [&](double chance) { return weights[static_cast<std::size_t>(std::lround(chance * last))]; };
        ranges.push_back({at(kRangeTail), at(1.0 - kRangeTail)});
    }
    return ranges;
}

void weigh(DriverAnalysis& analysis, const AnswerColumn& outcome, std::span<const AnswerColumn> drivers,
           const DriverSettings& settings, const std::stop_token& stop) {
    const Columns columns = completeRanks(outcome, drivers);
    analysis.complete = static_cast<std::int64_t>(columns.back().size());
    const std::size_t needed = std::max<std::size_t>(kFewestForDriver, kAnswersPerDriver * drivers.size());
    if (drivers.empty() || columns.back().size() < needed || affordable(columns) < 1.0) return;
    std::vector<std::uint32_t> all(columns.back().size());
    std::iota(all.begin(), all.end(), 0U);
    const auto weights = weightsOf(columns, all);
    if (!weights) return;
    analysis.explained = weights->explained;
    const std::vector<Interval> ranges = weightRanges(columns, settings, stop);
    for (Driver& driver : analysis.drivers) {
        driver.importance = weights->weights[driver.place];
        if (!ranges.empty()) driver.importanceRange = ranges[driver.place];
    }
}

bool comesBefore(const Driver& one, const Driver& other) {
    if (one.isClear != other.isClear) return one.isClear;
    const auto strength = [](const Driver& driver) {
        return driver.importance.value_or(std::abs(driver.correlation.value_or(0.0)));
    };
    return strength(one) > strength(other);
}

}  // namespace

DriverAnalysis analyseDrivers(const AnswerColumn& outcome, std::span<const AnswerColumn> drivers,
                              const DriverSettings& settings, const std::stop_token& stop) {
    DriverAnalysis analysis;
    analysis.errorRate = settings.errorRate;
    for (std::size_t k = 0; k < drivers.size(); ++k) {
        analysis.drivers.push_back(correlate(static_cast<std::uint32_t>(k), drivers[k], outcome));
    }
    adjust(analysis.drivers, settings.errorRate);
    weigh(analysis, outcome, drivers, settings, stop);
    std::ranges::stable_sort(analysis.drivers, comesBefore);
    return analysis;
}

Id<Measure> overallMeasure(const Document& document) {
    RowIndex<Measure> counts;
    Id<Measure> best;
    std::uint32_t most = 0;
    for (const SurveyResponse& row : document.table<SurveyResponse>()) {
        for (const Answer& answer : row.answers)
            counts.put(answer.measure, counts.find(answer.measure).value_or(0) + 1);
    }
    for (const Measure& row : document.table<Measure>()) {
        const bool isOverall = !row.touchpoint.isValid() && !row.stage.isValid();
        const bool isJudgement =
            row.kind == MeasureKind::CustomerSatisfaction || row.kind == MeasureKind::PromoterScore;
        const std::uint32_t count = counts.find(row.id).value_or(0);
        if (!isOverall || !isJudgement || count <= most) continue;
        best = row.id;
        most = count;
    }
    return best;
}

const Driver* JourneyDrivers::find(Id<Measure> id) const {
    const auto place = std::ranges::find(measures, id) - measures.begin();
    const auto found = std::ranges::find_if(
        analysis.drivers, [&](const Driver& driver) { return static_cast<std::ptrdiff_t>(driver.place) == place; });
    return found == analysis.drivers.end() ? nullptr : &*found;
}

JourneyDrivers journeyDrivers(const Document& document, const DriverSettings& settings, const std::stop_token& stop) {
    JourneyDrivers found;
    found.overall = overallMeasure(document);
    found.analysis.errorRate = settings.errorRate;
    if (!found.overall.isValid()) return found;
    RowIndex<Measure> places;
    for (const Measure& row : document.table<Measure>()) {
        if (!row.touchpoint.isValid() && !row.stage.isValid()) continue;
        places.put(row.id, found.measures.size());
        found.measures.push_back(row.id);
    }
    AnswerColumn outcome;
    std::vector<AnswerColumn> columns(found.measures.size());
    for (const SurveyResponse& row : document.table<SurveyResponse>()) {
        const auto overall = std::ranges::find(row.answers, found.overall, &Answer::measure);
        const Measure& judgement = document.table<Measure>().at(found.overall);
        if (overall == row.answers.end() || !isOnScale(judgement, overall->value)) continue;
        outcome.emplace_back(overall->value);
        for (AnswerColumn& column : columns) column.emplace_back();
        for (const Answer& answer : row.answers) {
            const auto place = places.find(answer.measure);
            const bool isSound = isOnScale(document.table<Measure>().at(answer.measure), answer.value);
            if (place && isSound) columns[*place].back() = answer.value;
        }
    }
    // Measures that nobody answered together with the overall one are no drivers.
    for (std::size_t k = columns.size(); k-- > 0;) {
        if (std::ranges::any_of(columns[k], [](const auto& answer) { return answer.has_value(); })) continue;
        columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(k));
        found.measures.erase(found.measures.begin() + static_cast<std::ptrdiff_t>(k));
    }
    found.analysis = analyseDrivers(outcome, columns, settings, stop);
    return found;
}

}  // namespace waymark
