#include "ui/session/replanning.h"

#include <algorithm>

#include <QDate>
#include <QDeadlineTimer>

#include "core/chain/replan.h"
#include "core/edit/plan_edits.h"
#include "ui/style/date_words.h"
#include "ui/style/error_wording.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

constexpr int kLongestSearch = 10'000;  // milliseconds

bool isTaken(const Document& document, const QString& name) {
    return std::ranges::any_of(document.table<Baseline>(),
                               [&](const Baseline& row) { return row.name == name.toStdString(); });
}

QString freeName(const Document& document, std::chrono::year_month_day today) {
    const bool isDated = document.journey().startDate.has_value();
    const QString day =
        isDated ? tr("Plan of %1").arg(longDayWords(LocalTime{std::chrono::local_days{today}})) : QString();
    const auto nameOf = [&](int number) {
        if (!isDated) return tr("Plan %1").arg(number);
        return number == 1 ? day : tr("%1 (%2)").arg(day).arg(number);
    };
    int number = isDated ? 1 : static_cast<int>(document.table<Baseline>().size()) + 1;
    while (isTaken(document, nameOf(number))) ++number;
    return nameOf(number);
}

bool hasBegun(const Document& document) { return !document.table<Progress>().empty(); }

Result<ChangeSet> addAll(const Document& document, const std::vector<Baseline>& plans) {
    Document grown = document;
    ChangeSet all;
    for (const Baseline& plan : plans) {
        auto added = edit::addBaseline(grown, plan);
        if (!added) return tl::unexpected<Error>(added.error());
        if (const auto applied = grown.apply(*added); !applied) return tl::unexpected<Error>(applied.error());
        std::ranges::move(added->rows, std::back_inserter(all.rows));
    }
    return all;
}

Baseline dressed(Baseline row, const Replanning::Besides& besides) {
    row.date = besides.today;
    row.figures = besides.figures;
    if (!row.figures) return row;
    for (const BaselineBuffer& buffer : row.buffers) {
        if (buffer.into.isValid()) continue;
        row.figures->chainEnd = buffer.start;
        row.figures->bufferEnd = buffer.start + buffer.length;
    }
    return row;
}

}  // namespace

void Replanning::start(const LiveChain::Plan& plan, const Besides& besides) {
    const Document& document = m_session.document();
    const std::string name = freeName(document, besides.today).toStdString();
    if (!hasBegun(document)) {
        keep({dressed(keptPlan(*plan, name, statusTime(document)), besides)});
        return;
    }
    Plans before;
    if (!planInForce(document)) {
        before.push_back(dressed(keptPlan(*plan, tr("First plan").toStdString(), WorkTime{}), besides));
    }
    m_job.start(
        this,
        [document, plan, name, besides, before](const auto& delivery, const std::stop_token& stop) {
            ChainSettings settings = chainSettings(document);
            settings.limits.isTimeUp = [deadline = QDeadlineTimer(kLongestSearch)] { return deadline.hasExpired(); };
            auto anew = planAnew(document, *plan, settings, name, stop);
            if (stop.stop_requested()) return;
            if (!anew) return delivery(tl::unexpected<Error>(anew.error()));
            Plans plans = before;
            plans.push_back(dressed(std::move(*anew), besides));
            delivery(std::move(plans));
        },
        [this, revision = document.revision()](const Result<Plans>& plans) {
            if (!plans) return failed(sentence(plans.error()));
            if (m_session.document().revision() != revision) {
                return failed(tr("The journey has changed while it was being planned. Plan it anew once more."));
            }
            keep(*plans);
        },
        [] {});
}

bool Replanning::keepAsItIs(const LiveChain::Plan& plan, const QString& name, const Besides& besides) {
    const Document& document = m_session.document();
    const bool isPlan = plan && !plan->starts.empty() && !hasBegun(document);
    Baseline row = isPlan ? keptPlan(*plan, {}, statusTime(document)) : Baseline{};
    row.name = (name.isEmpty() ? freeName(document, besides.today) : name).toStdString();
    return keep({dressed(std::move(row), besides)});
}

bool Replanning::keep(const Plans& plans) {
    const bool isOne = plans.size() == 1 && plans.front().touchpoints.empty();
    const QString text = isOne ? tr("Keep baseline") : tr("Plan anew, keep baseline");
    if (!m_session.edit(addAll(m_session.document(), plans), text)) return false;
    Q_EMIT kept(!plans.back().touchpoints.empty());
    return true;
}

std::chrono::year_month_day today() {
    const QDate day = QDate::currentDate();
    return {std::chrono::year{day.year()}, std::chrono::month{static_cast<unsigned>(day.month())},
            std::chrono::day{static_cast<unsigned>(day.day())}};
}

}  // namespace waymark
