#include "tests/core/format/full_journey.h"

#include <array>
#include <cstdlib>

#include "core/base/text.h"
#include "core/model/names.h"
#include "tests/support/random_map_edits.h"
#include "tests/support/random_plan_edits.h"
#include "tests/support/random_value_edits.h"

namespace waymark::test {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

class Maker {
public:
    explicit Maker(std::uint64_t seed) : m_random(seed) {}

    Document make(std::size_t touchpoints) {
        addFrame();
        for (std::uint32_t i = 1; i <= touchpoints; ++i) addTouchpoint(i * 3);
        for (std::uint32_t i = 1; i + 1 <= touchpoints; ++i) addDependency(i);
        Document document;
        std::get<RowChange<Journey>>(m_changes.rows.front()).before = document.journey();
        if (!document.apply(m_changes)) std::abort();  // made here, so a refusal is a mistake here
        m_changes = {};
        for (std::uint32_t i = 1; i <= 3; ++i) addInitiative(document, i);
        for (std::uint32_t i = 1; i <= 2; ++i) addMeasure(document, i);
        addScenes(document);
        if (!document.apply(m_changes)) std::abort();
        return document;
    }

private:
    template <class Row>
    void add(Row row) {
        m_changes.rows.push_back(RowChange<Row>{row.id, std::nullopt, std::move(row)});
    }
    std::uint32_t below(std::uint64_t count) { return static_cast<std::uint32_t>(m_random.below(count)); }
    Minutes minutes() { return Minutes{below(5000)}; }
    std::string line() { return awkwardText(m_random, false); }
    std::string lines() { return awkwardText(m_random, true); }
    template <class Enum>
    Enum some() {
        return kAllOf<Enum>[m_random.below(kAllOf<Enum>.size())];
    }

    void addFrame() {
        add(Journey{kJourneyId, line(), "CHF", year{2024} / month{2} / day{29},
                    WrittenDuration{minutes(), some<TimeUnit>()}, lines(), Id<Calendar>{1}});
        addCalendar();
        addPlan();
        add(Persona{Id<Persona>{2}, line(), lines(), 1.5, 3, pictureOf(1 + below(256), 256)});
        addNotes();
        for (std::uint32_t i = 1; i <= 3; ++i) {
            add(Stage{Id<Stage>{i}, line(), i * 0.5, 200.25 + i});
            add(Lane{Id<Lane>{i + 4}, line(), -1.0 * i, 136.0, static_cast<std::uint8_t>(i)});
            add(Resource{Id<Resource>{i},
                         "R" + std::to_string(i) + line(),
                         static_cast<std::int32_t>(i),
                         Money{below(100'000)},
                         Id<Calendar>{below(2)},
                         {"a\"b", "skill"}});
        }
    }

    void addNotes() {
        for (std::uint32_t i = 1; i <= 3; ++i) {
            add(StickyNote{Id<StickyNote>{i}, lines(), m_random.uniform() * 900.0, -8.0 * i, 48.5 + i, 112.0,
                           static_cast<std::uint8_t>(i), line(), i == 2, i - 1, i == 3});
            add(OwnerColour{Id<OwnerColour>{i}, "owner " + std::to_string(i), static_cast<std::uint8_t>(i)});
        }
    }

    Estimate estimate() {
        const Distribution distribution = some<Distribution>();
        const TimeUnit unit = some<TimeUnit>();
        Estimate estimate{minutes(), {}, {}, unit, distribution};
        estimate.likely = estimate.optimistic + minutes() + Minutes{1};
        estimate.pessimistic = estimate.likely + minutes();
        if (distribution == Distribution::Observed) return observedEstimate({minutes(), minutes(), minutes()}, unit);
        return distribution == Distribution::Fixed ? fixedEstimate(estimate.likely, unit) : estimate;
    }

    void addTouchpoint(std::uint32_t number) {
        Touchpoint row;
        row.id = Id<Touchpoint>{number};
        row.code = "T" + std::to_string(number);
        row.name = line();
        row.kind = some<TouchpointKind>();
        row.stage = Id<Stage>{below(4)};
        row.lane = below(2) == 0 ? Id<Lane>{} : Id<Lane>{5 + below(3)};
        row.channel = line();
        row.estimate = below(8) == 0 ? Estimate{} : estimate();
        if (below(3) == 0) row.safe = WrittenDuration{minutes(), some<TimeUnit>()};
        row.cost = Money{below(1'000'000)};
        row.owner = line();
        row.notes = lines();
        add(row);
        if (below(4) != 0)
            add(Placement{placementOf(row.id), m_random.uniform() * 1000.0 - 500.0, 8.0 * below(99), below(2) == 0,
                          below(3)});
        if (below(2) == 0) {
            const auto emotion = static_cast<std::int8_t>(static_cast<int>(below(5)) - 2);
            add(Feeling{Id<Feeling>{number}, row.id, Id<Persona>{2},
                        below(3) == 0 ? std::nullopt : std::optional(emotion), static_cast<std::int8_t>(1 + below(5))});
        }
        if (below(2) == 0) {
            add(Experience{experienceOf(row.id), static_cast<std::int8_t>(static_cast<int>(below(5)) - 2),
                           static_cast<std::int8_t>(below(6)), lines(), lines()});
        }
        if (below(2) == 0)
            add(Demand{Id<Demand>{number}, row.id, Id<Resource>{1 + below(3)},
                       static_cast<std::int32_t>(1 + below(9))});
        else if (below(2) == 0)
            add(Demand{Id<Demand>{number}, row.id, {}, 2, "skill" + line()});
        addExecution(row.id);
    }

    void addExecution(Id<Touchpoint> id) {
        if (below(2) == 0) {
            add(Progress{progressOf(id), WorkTime{minutes()}, std::nullopt,
                         WrittenDuration{minutes(), some<TimeUnit>()}});
        }
        if (below(2) == 0) add(CrashOption{crashOptionOf(id), {minutes(), some<TimeUnit>()}, Money{below(99)}});
        if (below(2) == 0) {
            add(RiskEvent{Id<RiskEvent>{id.value}, line(), *Probability::from(m_random.uniform()), estimate(), {id}});
        }
        if (below(8) == 0) {
            const WorkTime start{minutes()};
            add(Baseline{Id<Baseline>{id.value},
                         line(),
                         year{2025} / month{1} / day{2},
                         {{id, start, start + minutes(), true}},
                         {{id, {}, start, minutes()}},
                         {},
                         figures(start)});
        }
    }

    std::optional<BaselineFigures> figures(WorkTime start) {
        switch (below(3)) {
            case 0: return std::nullopt;
            case 1: return BaselineFigures{};
            default:
                return BaselineFigures{start,
                                       start + minutes(),
                                       below(2) == 0,
                                       WrittenDuration{minutes(), some<TimeUnit>()},
                                       *Probability::from(m_random.uniform()),
                                       start,
                                       start + minutes(),
                                       Money{below(999)},
                                       m_random.uniform()};
        }
    }

    void addCalendar() {
        Calendar row = test::randomCalendar(m_random);
        row.id = Id<Calendar>{1};
        add(row);
    }

    void addPlan() {
        add(PlanSettings{kPlanSettingsId, *Probability::from(0.25), *Probability::from(0.75), some<BufferSizing>(), 0.5,
                         1 + below(9), below(9)});
    }

    void addInitiative(const Document& document, std::uint32_t number) {
        const Id<Initiative> id{number};
        const auto all =
            number == 3 ? std::vector{Id<Initiative>{1}, Id<Initiative>{2}} : std::vector<Id<Initiative>>{};
        add(Initiative{id, line(), line(), lines(), all, {}, static_cast<std::int32_t>(below(9))});
        CashFlow flow = randomCashFlow(m_random, id);
        flow.id = Id<CashFlow>{number};
        flow.name = line();
        add(flow);
        Effect effect = randomEffect(document, m_random, id);
        effect.id = Id<Effect>{number};
        effect.channel = line();
        add(effect);
        add(Scenario{Id<Scenario>{number}, line(), lines(), all});
        if (number == 1) add(randomValueSettings(m_random));
    }

    void addScenes(const Document& document) {
        const Id<Touchpoint> first = document.table<Touchpoint>().begin()->id;
        for (std::uint32_t i = 1; i <= 3; ++i) {
            add(Scene{Id<Scene>{i},
                      line(),
                      lines(),
                      lines(),
                      3.0 - i,
                      some<Lens>(),
                      some<MapLayout>(),
                      -8.5 * i,
                      3.0,
                      100.0 * i,
                      50.5,
                      Id<Scenario>{i},
                      {first},
                      {"finish", "gantt"}});
        }
        add(Vote{Id<Vote>{1}, first, {}, line()});
        add(Vote{Id<Vote>{2}, {}, Id<StickyNote>{2}, line()});
    }

    void addMeasure(const Document& document, std::uint32_t number) {
        Measure row;
        row.id = Id<Measure>{number};
        row.name = line();
        row.kind = some<MeasureKind>();
        row.stage = Id<Stage>{number};
        row.unit = line();
        row.direction = some<Direction>();
        if (below(2) == 0) row.target = m_random.uniform() * 1e6;
        row.scaleHigh = static_cast<std::int32_t>(below(11));
        row.period = some<PeriodLength>();
        row.isSample = below(2) == 0;
        row.notes = lines();
        add(row);
        const auto date = year{2025} / month{1 + below(12)} / day{1 + below(28)};
        add(MeasureFigure{Id<MeasureFigure>{number}, row.id, date, m_random.uniform() - 0.5, below(2)});
        add(SurveyResponse{Id<SurveyResponse>{number}, date, line(), {{row.id, m_random.uniform() * 10.0}}});
        add(Comment{Id<Comment>{number}, document.table<Touchpoint>().begin()->id, lines(), line(), date, -1,
                    below(2) == 0});
    }

    void addDependency(std::uint32_t number) {
        Dependency row;
        row.id = Id<Dependency>{number};
        row.predecessor = Id<Touchpoint>{3 * (1 + below(number))};
        row.successor = Id<Touchpoint>{3 * (number + 1)};
        row.kind = some<DependencyKind>();
        row.lag = {minutes() - Minutes{2500}, some<TimeUnit>()};
        if (below(2) == 0) row.share = Probability::from(m_random.uniform());
        add(row);
    }

    Random m_random;
    ChangeSet m_changes;
};

}  // namespace

std::string awkwardText(Random& random, bool mayHaveLines) {
    constexpr std::array kPieces{"word", " ",    "\"",  "\\", ",",  ";",  "'",    "=1+1", "-2",     "+",      "@",
                                 "/",    "{",    "}",   "é",  "ß",  "日", "🙂", "＝x",  "\u00A0", "\u202E", "<b>",
                                 "&",    "null", "1e5", "0",  "%s", "#",  ": ",   "'=",   "\t",     "\n",     "\n\n"};
    std::string text;
    const std::uint64_t count = random.below(8);
    for (std::uint64_t i = 0; i < count; ++i) text += kPieces[random.below(kPieces.size() - (mayHaveLines ? 0 : 3))];
    return mayHaveLines ? text : cleanLine(text);
}

Document fullJourney(std::size_t touchpoints, std::uint64_t seed) { return Maker(seed).make(touchpoints); }

}  // namespace waymark::test
