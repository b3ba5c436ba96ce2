#include "ui/panels/progress_section.h"

#include "core/edit/plan_edits.h"
#include "ui/models/value_text.h"
#include "ui/panels/date_text.h"
#include "ui/style/labels.h"
#include "ui/style/wording.h"

namespace waymark {
namespace {

Progress progressAt(const Document& document, Id<Touchpoint> id) {
    const Progress* row = document.find(progressOf(id));
    return row ? *row : Progress{progressOf(id), {}, {}, {}};
}

QString written(const std::optional<WrittenDuration>& time) {
    return time ? writtenWords(time->length, time->unit) : QString();
}

}  // namespace

ProgressSection::ProgressSection(const PanelContext& context, QWidget* parent) : TouchpointSection(context, parent) {
    QVBoxLayout* column = makeColumn(this);
    column->addWidget(makeHeading(tr("Progress"), this));
    addProgress();
    column->addWidget(makeHeading(tr("If it must go faster"), this));
    addCrashOption();
}

void ProgressSection::addProgress() {
    auto& column = *static_cast<QVBoxLayout*>(layout());
    m_state = makeLabel({}, {kBodySize, FontWeight::Regular, Tone::Muted}, this);
    m_start = new TextField(tr("Started"), this);
    m_start->setObjectName(QStringLiteral("actualStart"));
    m_finish = new TextField(tr("Finished"), this);
    m_finish->setObjectName(QStringLiteral("actualFinish"));
    m_remaining = new TextField(tr("Remaining time"), this);
    m_remaining->setObjectName(QStringLiteral("remainingTime"));
    column.addWidget(m_state);
    // One below the other: a date and a time need the width.
    column.addWidget(new LabelledField(tr("Started"), m_start, this));
    column.addWidget(new LabelledField(tr("Finished"), m_finish, this));
    column.addWidget(new LabelledField(tr("Remaining"), m_remaining, this));
    m_remaining->setToolTip(tr("What is left of the time it takes, if that is not what was estimated: 2h, 1.5d."));
    takeMoment(m_start, {tr("Set actual start"), "start"}, &Progress::start);
    takeMoment(m_finish, {tr("Set actual finish"), "finish"}, &Progress::finish);
    m_remaining->onTake([this](const QString& typed) -> std::optional<QString> {
        const EditName name{tr("Set remaining time"), "remaining"};
        if (typed.trimmed().isEmpty()) return setProgress(name, [](Progress& row) { row.remaining.reset(); });
        const auto time = readTime(typed, first().estimate.unit);
        if (!time) return sentence(time.error());
        return setProgress(name, [&](Progress& row) { row.remaining = *time; });
    });
}

void ProgressSection::takeMoment(TextField* field, const EditName& name, std::optional<WorkTime> Progress::*into) {
    field->onTake([this, name, into](const QString& typed) -> std::optional<QString> {
        if (typed.trimmed().isEmpty()) return setProgress(name, [into](Progress& row) { (row.*into).reset(); });
        const auto time = readMoment(context().session, typed);
        if (!time) {
            return document().journey().startDate
                       ? tr("“%1” is no moment. Write for example 2026-04-03 15:30, or the time since the start: 1.5d.")
                             .arg(typed.trimmed())
                       : tr("“%1” is no time since the start. Write for example 1.5d; for days and hours give the "
                            "journey a start date.")
                             .arg(typed.trimmed());
        }
        return setProgress(name, [&](Progress& row) { row.*into = *time; });
    });
}

std::optional<QString> ProgressSection::setProgress(const EditName& name, const Change& change) {
    return applyEach(name, [&](const Document& now, Id<Touchpoint> id) {
        Progress row = progressAt(now, id);
        change(row);
        return edit::setProgress(now, row);
    });
}

void ProgressSection::addCrashOption() {
    m_shortest = new TextField(tr("Shortest time"), this);
    m_shortest->setObjectName(QStringLiteral("crashDuration"));
    m_shortest->setPlaceholderText(tr("not possible"));
    m_shortest->setToolTip(tr("The shortest time that money can buy: 2h, 1d. Empty if it cannot be hurried."));
    m_cost = new TextField(tr("Costs on top"), this);
    m_cost->setObjectName(QStringLiteral("crashCost"));
    QHBoxLayout* row = makeRow(*static_cast<QVBoxLayout*>(layout()));
    row->addWidget(new LabelledField(tr("Shortest time"), m_shortest, this), 1);
    row->addWidget(new LabelledField(tr("Costs on top"), m_cost, this), 1);
    m_shortest->onTake([this](const QString& typed) { return takeShortest(typed); });
    m_cost->onTake([this](const QString& typed) { return takeCost(typed); });
}

std::optional<QString> ProgressSection::takeShortest(const QString& typed) {
    const EditName name{tr("Set shortest time"), "crash"};
    if (typed.trimmed().isEmpty()) {
        return applyEach(name, [](const Document& now, Id<Touchpoint> id) -> Result<ChangeSet> {
            return now.find(crashOptionOf(id)) ? edit::removeCrashOption(now, id) : ChangeSet{};
        });
    }
    const auto time = readTime(typed, first().estimate.unit);
    if (!time) return sentence(time.error());
    return applyEach(name, [&](const Document& now, Id<Touchpoint> id) {
        const CrashOption* known = now.find(crashOptionOf(id));
        return edit::setCrashOption(now, {crashOptionOf(id), *time, known ? known->cost : Money{}});
    });
}

std::optional<QString> ProgressSection::takeCost(const QString& typed) {
    const auto cost = readAmount(typed, "cost");
    if (!cost) return sentence(cost.error());
    return applyEach({tr("Set cost of hurrying"), "crashCost"}, [&](const Document& now, Id<Touchpoint> id) {
        const CrashOption* known = now.find(crashOptionOf(id));
        // Without a shortest time yet, the price stands beside the estimate until one is typed.
        const Touchpoint& row = now.table<Touchpoint>().at(id);
        const WrittenDuration time = known ? known->duration : WrittenDuration{row.estimate.likely, row.estimate.unit};
        return edit::setCrashOption(now, {crashOptionOf(id), time, *cost});
    });
}

void ProgressSection::refresh() {
    const bool isOnlyOne = isOne();
    const Progress progress = progressAt(document(), first().id);
    m_state->setVisible(isOnlyOne);
    m_state->setText(progress.finish ? tr("Done") : progress.start ? tr("Under way") : tr("Not begun"));
    const Session& session = context().session;
    const auto moment = [&](std::optional<WorkTime> Progress::*field, Moment kind) {
        return shared([&, field, kind](const Touchpoint& row) {
            const std::optional<WorkTime> time = progressAt(document(), row.id).*field;
            return time ? momentText(session, *time, kind) : QString();
        });
    };
    showText(*m_start, "start", moment(&Progress::start, Moment::Start));
    showText(*m_finish, "finish", moment(&Progress::finish, Moment::Finish));
    const QString example =
        document().journey().startDate ? QStringLiteral("2026-04-03 15:30") : tr("for example 1.5d");
    m_start->setPlaceholderText(example);
    m_finish->setPlaceholderText(example);
    showText(*m_remaining, "remaining",
             shared([&](const Touchpoint& row) { return written(progressAt(document(), row.id).remaining); }));
    m_remaining->setPlaceholderText(progress.finish ? tr("nothing") : tr("as estimated"));
    const auto option = [&](const Touchpoint& row) { return document().find(crashOptionOf(row.id)); };
    showText(*m_shortest, "crash", shared([&](const Touchpoint& row) {
        const CrashOption* known = option(row);
        return known ? writtenWords(known->duration.length, known->duration.unit) : QString();
    }));
    const std::string& currency = document().journey().currency;
    showText(*m_cost, "crashCost", shared([&](const Touchpoint& row) {
        const CrashOption* known = option(row);
        return known ? exactMoneyWords(known->cost, currency) : QString();
    }));
}

}  // namespace waymark
