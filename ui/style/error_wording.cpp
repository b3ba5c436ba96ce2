#include "ui/style/error_wording.h"

#include <QStringList>

#include "core/base/date_text.h"
#include "core/check/problem_ids.h"
#include "ui/style/date_words.h"
#include "ui/style/fact_words.h"
#include "ui/style/tr.h"

namespace waymark {
namespace {

// The raw facts of an error or problem by position, empty where there are fewer. Codes around a cycle and lists
// of allowed values are joined.
class Facts {
public:
    explicit Facts(const std::vector<std::string>& details) {
        for (const std::string& detail : details) m_facts << factWords(detail);
    }
    [[nodiscard]] QString operator[](qsizetype index) const { return m_facts.value(index); }
    // A day in words; the fact as it is where it is none.
    [[nodiscard]] QString day(qsizetype index) const {
        const auto date = readDate((*this)[index].toStdString());
        return date ? dayWords(std::chrono::local_days{*date}) : (*this)[index];
    }
    [[nodiscard]] QString arrows() const { return m_facts.join(QStringLiteral(" → ")); }

private:
    QStringList m_facts;
};

QString editSentence(ErrorCode code, const Facts& f) {
    switch (code) {
        case ErrorCode::RowMissing: return tr("This refers to something that is no longer in the journey.");
        case ErrorCode::EditOutOfDate: return tr("The journey has changed meanwhile; please try again.");
        case ErrorCode::CycleRefused:
            return tr("This dependency would close a circle: %1. A touchpoint cannot wait for itself.").arg(f.arrows());
        case ErrorCode::SelfDependency: return tr("%1 cannot depend on itself.").arg(f[0]);
        case ErrorCode::DuplicateDependency:
            return tr("%2 already depends on %1. Edit that dependency instead.").arg(f[0], f[1]);
        case ErrorCode::DuplicateCode:
            return tr("The code %1 is taken. Every touchpoint needs its own code.").arg(f[0]);
        case ErrorCode::DuplicateName: return tr("The name %1 is taken.").arg(f[0]);
        case ErrorCode::EmptyCode: return tr("A touchpoint needs a code, for example A or T12.");
        case ErrorCode::EmptyName: return tr("A name is needed here.");
        case ErrorCode::EstimateOrder:
            return tr("Optimistic %1, most likely %2, pessimistic %3: they must rise, or all be equal for a fixed "
                      "time.")
                .arg(f[0], f[1], f[2]);
        case ErrorCode::AmountOrder:
            return tr("Lowest %1, most likely %2, highest %3: they must rise, or all be equal for an exact amount.")
                .arg(f[0], f[1], f[2]);
        case ErrorCode::NegativeDuration: return tr("%1 is negative; a time must be zero or more.").arg(f[0]);
        case ErrorCode::DurationTooLong: return tr("%1 is too long; the longest time is %2.").arg(f[0], f[1]);
        case ErrorCode::NotADuration:
            return tr("“%1” is not a time. Write for example 90m, 4h, 2d, 1w or 2ed (elapsed days).").arg(f[0]);
        case ErrorCode::NotANumber: return tr("“%1” is not a number for %2.").arg(f[0], f[1]);
        case ErrorCode::TextTooLong: return tr("The %1 is too long; at most %2 bytes fit.").arg(f[0], f[1]);
        case ErrorCode::TooManyRows: return tr("Too many %1; a journey holds at most %2.").arg(f[0], f[1]);
        case ErrorCode::ShareOutOfRange: return tr("“%1” is not a share; write 0 % to 100 %.").arg(f[0]);
        case ErrorCode::OutOfRange: return tr("%1 is “%2”; it must lie between %3 and %4.").arg(f[0], f[1], f[2], f[3]);
        case ErrorCode::MixedUnits:
            return tr("%1, %2 and %3 mix working and elapsed time. Use one of the two in an estimate.")
                .arg(f[0], f[1], f[2]);
        case ErrorCode::IncompleteEstimate:
            return tr("The %1 time is missing. Give all three times, or a single one for a fixed time.").arg(f[0]);
        case ErrorCode::CoordinateOutOfRange: return tr("This place lies too far from the rest of the map.");
        case ErrorCode::NotWorkingHours:
            return tr("“%1” are not working hours. Write for example 09:00-12:30, 13:00-17:00, or nothing for a free "
                      "day.")
                .arg(f[0]);
        case ErrorCode::FinishBeforeStart: return tr("The finish lies before the start.");
        case ErrorCode::SafeBelowAggressive:
            return tr("The chance of the safe time (%2 %) lies below that of the aggressive one (%1 %).")
                .arg(f[0], f[1]);
        case ErrorCode::ReportBeforeStart:
            return tr("%1 was reported for %2. The journey can start then or earlier; or remove the report first.")
                .arg(f[0], f.day(1));
        case ErrorCode::ReportOnDayOff:
            return tr("%1 was reported for %2, which would be a day without work. Change or remove the report first.")
                .arg(f[0], f.day(1));
        case ErrorCode::KeptBeforeStart:
            return tr("The kept plan “%1” begins on %2. The journey can start then or earlier; or remove that plan "
                      "first.")
                .arg(f[0], f.day(1));
        case ErrorCode::NothingToPaste: return tr("There is nothing here that can be pasted into a journey.");
        case ErrorCode::NothingToGroup: return tr("A group needs at least two cards or sticky notes.");
        case ErrorCode::UnfitPicture:
            return tr("A picture must be a PNG of at most %1 × %1 pixels and %2 KiB.").arg(f[0], f[1]);
        default: return {};
    }
}

QString readingSentence(ErrorCode code, const Facts& f) {
    switch (code) {
        case ErrorCode::NotAJourneyFile: return tr("This is not a Waymark journey (%1).").arg(f[0]);
        case ErrorCode::NewerFormat:
            return tr("This file was written in format %1; this program reads up to %2. Please update Waymark.")
                .arg(f[0], f[1]);
        case ErrorCode::DamagedFile: return tr("The file is damaged: %1.").arg(f[0]);
        case ErrorCode::UnknownFileEnding:
            return tr("Files ending in “%1” cannot be used here. Known are .waymark, .csv and .tsv; .sm, .rcp and "
                      "pictures with a journey inside (.png, .svg, .pdf) can only be read.")
                .arg(f[0]);
        case ErrorCode::FileTooLarge: return tr("The file is too large; at most %1 can be read.").arg(f[0]);
        case ErrorCode::NestedTooDeep:
            return tr("The file is nested too deep; at most %1 levels are allowed.").arg(f[0]);
        case ErrorCode::NotUtf8: return tr("The text is not valid UTF-8. Save the file as UTF-8 and try again.");
        case ErrorCode::BinaryContent: return tr("This is a binary file, not a text; choose another file.");
        case ErrorCode::MissingColumn: return tr("The column “%1” is missing in the header row.").arg(f[0]);
        case ErrorCode::DuplicateColumn: return tr("The column “%1” appears twice in the header row.").arg(f[0]);
        case ErrorCode::UnknownValue: return tr("“%2” is no %1. Use one of: %3.").arg(f[0], f[1], f[2]);
        case ErrorCode::MissingPredecessor:
            return tr("The predecessor in “%1” does not exist: no touchpoint has the code %2.").arg(f[0], f[1]);
        case ErrorCode::MalformedPredecessor:
            return tr("“%1” is not a dependency. Write for example A, B SS+2d or C FF-1d.").arg(f[0]);
        case ErrorCode::MalformedRow: return tr("This row cannot be read: %1.").arg(f[0]);
        case ErrorCode::EmptyTable:
            return tr("The table is empty: a header row and at least one row below it are needed.");
        case ErrorCode::CyclicPlan:
            return tr("The dependencies form a circle: %1. Remove one of them.").arg(f.arrows());
        case ErrorCode::UnclosedQuote: return tr("A quoted field starts here and never ends; close it with \".");
        case ErrorCode::MissingSection: return tr("The section “%1” is missing.").arg(f[0]);
        case ErrorCode::NotAnInteger: return tr("“%1” is not a whole number for %2.").arg(f[0], f[1]);
        case ErrorCode::CountMismatch: return tr("%1: %2 expected, %3 found.").arg(f[0], f[1], f[2]);
        case ErrorCode::UnsupportedFeature: return tr("%1 is not supported.").arg(f[0]);
        default: return {};
    }
}

QString rowSentence(ErrorCode code, const Facts& f) {
    switch (code) {
        case ErrorCode::MergeMarkers:
            return tr(
                "Version control left a merge conflict here. Keep one side, remove the marker lines and try "
                "again.");
        case ErrorCode::MissingKey: return tr("The %1 has no “%2”.").arg(f[0], f[1]);
        case ErrorCode::WrongType: return tr("“%1” is %2; %3 belongs there.").arg(f[0], f[1], f[2]);
        case ErrorCode::DuplicateFeeling: return tr("What %1 feels at %2 is stated twice.").arg(f[0], f[1]);
        case ErrorCode::DuplicateRow: return tr("There are two rows “%1” with the number %2.").arg(f[0], f[1]);
        case ErrorCode::DanglingReference:
            return tr("“%1” points to number %2, which is not in the file.").arg(f[0], f[1]);
        case ErrorCode::MalformedDemand:
            return tr("“%1” is not a demand on a resource. Write for example agent or agent:2.").arg(f[0]);
        case ErrorCode::CannotWriteEnding:
            return tr("Files ending in “%1” cannot be written here. Use one of: %2.").arg(f[0], f[1]);
        default: return {};
    }
}

QString diskSentence(ErrorCode code, const Facts& f) {
    switch (code) {
        case ErrorCode::FileMissing: return tr("%1 does not exist. Check its name and folder.").arg(f[0]);
        case ErrorCode::NotPermitted:
            return tr("%1 may not be opened by you. Change its permissions, or use a copy.").arg(f[0]);
        case ErrorCode::CannotOpen: return tr("%1 cannot be opened: %2.").arg(f[0], f[1]);
        case ErrorCode::CannotRead: return tr("%1 cannot be read: %2.").arg(f[0], f[1]);
        case ErrorCode::CannotWrite:
            return tr("%1 cannot be written: %2. What was there before is unchanged.").arg(f[0], f[1]);
        case ErrorCode::DiskFull:
            return tr("The disk is full: %1 was not written, and what was there before is unchanged. "
                      "Make room or save elsewhere.")
                .arg(f[0]);
        case ErrorCode::NotAFile: return tr("%1 is a folder or a device, not a file.").arg(f[0]);
        case ErrorCode::FileExists: return tr("%1 exists already. Choose another name, or remove it first.").arg(f[0]);
        case ErrorCode::NotConfirmed:
            return tr("%1 was written, but the disk did not confirm it: %2. A power cut could still bring the old "
                      "file back. Please save again.")
                .arg(f[0], f[1]);
        case ErrorCode::VerificationFailed:
            return tr(
                "Saving stopped: what was to be written does not read back as this journey. "
                "The file on disk is unchanged.");
        case ErrorCode::CannotExport: return tr("%1 cannot be exported: %2.").arg(f[0], f[1]);
        case ErrorCode::PictureTooLarge:
            return tr("The picture would be %1 × %2 pixels; at most %3 a side are possible. "
                      "Choose a smaller scale, tiles, PDF or SVG.")
                .arg(f[0], f[1], f[2]);
        case ErrorCode::UnknownTemplate:
            return tr("There is no template called “%1”. List them with waymark new --list-templates.").arg(f[0]);
        default: return {};
    }
}

// What reading a file has to say besides.
QString noteSentence(const std::string& id, const Facts& f) {
    if (id == "newer-minor-version") {
        return tr("The file was written in format %1, this program knows %2. What it does not know is kept as it "
                  "stands, but not shown.")
            .arg(f[0], f[1]);
    }
    if (id == "unknown-key") {
        return tr("“%2” in %1 rows is not known here; it is kept as it stands (%3 times).").arg(f[0], f[1], f[2]);
    }
    if (id == "unknown-row")
        return tr("Rows called “%1” are not known here; %2 are kept as they stand.").arg(f[0], f[1]);
    if (id == "column-left-out") return tr("The column “%1” is not known and was left out.").arg(f[0]);
    if (id == "checksum-differs") return tr("The file was changed by hand or by another program since it was saved.");
    if (id == "rows-missing") return tr("Of %2 %1 rows only %3 are there.").arg(f[0], f[1], f[2]);
    if (id == "answer-twice") {
        return tr("A response of %1 answers %2 measures twice; what comes second became a response of its own.")
            .arg(f[1], f[2]);
    }
    if (id == "demand-left-out") {
        return tr("%1 asks for resource number %2, which is not there any more; the demand was left out.")
            .arg(f[0], f[1]);
    }
    if (id == "text-cleaned") return tr("%1 texts held characters that cannot be kept and were cleaned.").arg(f[0]);
    if (id == "unknown-column") return tr("The column “%1” is not known; its cells are kept in the notes.").arg(f[0]);
    if (id == "duration-set-aside") {
        return tr("%1 has three times and a duration; the duration %2 is kept in the notes.").arg(f[0], f[1]);
    }
    return QString::fromStdString(id);
}

// Empty for others.
QString supplySentence(const std::string& id, const Facts& f) {
    if (id == kResourceWithoutCapacity) return tr("%1 needs %2, of which there is none.").arg(f[0], f[1]);
    if (id == kSkillNobodyHas) return tr("%1 needs somebody with the skill %2; nobody has it.").arg(f[0], f[1]);
    if (id == kNoCommonHours) {
        return tr("The resources of %1 %2 never work at the same time; the hours of the journey count instead.")
            .arg(f[0], f[1]);
    }
    if (id == kCalendarWithoutTime) {
        if (!f[2].isEmpty()) {
            return tr("The calendar “%1” of %2 has no working day in its week; the hours of the journey count "
                      "instead, for %3.")
                .arg(f[0], f[1], f[2]);
        }
        if (!f[1].isEmpty()) {
            return tr("The calendar “%1” of %2 has no working day in its week; the hours of the journey count "
                      "instead.")
                .arg(f[0], f[1]);
        }
        return tr("The calendar “%1” has no working day in its week; Monday to Friday from 9 to 17 counts instead.")
            .arg(f[0]);
    }
    if (id == kDemandOverCapacity) {
        if (!f[4].isEmpty() && f[3] == QLatin1String("0")) {
            return tr("%1 needs %3 of %2 besides %4, but there is nobody else.").arg(f[0], f[1], f[2], f[4]);
        }
        if (!f[4].isEmpty() && f[3] == QLatin1String("1")) {
            return tr("%1 needs %3 of %2 besides %4, but there is only one other.").arg(f[0], f[1], f[2], f[4]);
        }
        if (!f[4].isEmpty()) {
            return tr("%1 needs %3 of %2 besides %5, but there are only %4 others.").arg(f[0], f[1], f[2], f[3], f[4]);
        }
        if (f[3] == QLatin1String("0")) {
            return tr("%1 needs somebody with the skill %2; those who have it have no capacity.").arg(f[0], f[1]);
        }
        if (f[3] == QLatin1String("1")) return tr("%1 needs %3 of %2, but there is only one.").arg(f[0], f[1], f[2]);
        return tr("%1 needs %3 of %2, but there are only %4.").arg(f[0], f[1], f[2], f[3]);
    }
    return {};
}

// Empty for others.
QString timeSentence(const std::string& id, const Facts& f) {
    if (id == kLogNormalFromZero) {
        return tr("%1 %2 is log-normal from a most likely time of 0, which no such time has; it counts as %3, without "
                  "spread.")
            .arg(f[0], f[1], f[2]);
    }
    if (id == kCrashTakesLonger) {
        return tr("%1 %2 would take %3 when hurried, longer than the %4 it takes anyway; it is not hurried.")
            .arg(f[0], f[1], f[2], f[3]);
    }
    if (id == kCrashCostBelowZero) {
        return tr("%1 %2 would cost less when hurried; the price of hurrying counts as 0.").arg(f[0], f[1]);
    }
    if (id == kRiskWithoutImpact) return tr("The risk %1 has no impact yet, so it changes nothing.").arg(f[0]);
    if (id == kChanceImpossible) {
        return f[0] == QLatin1String("safe")
                   ? tr("Safe times are to hold in %1 % of cases; choose more than 0 % and less than 100 %.").arg(f[1])
                   : tr("Aggressive times are to hold in %1 % of cases; choose more than 0 % and less than 100 %.")
                         .arg(f[1]);
    }
    if (id == kProgressAgainstOrder) {
        return f[4].isEmpty() ? tr("%1 %2 is said to be done, but %3 %4, which it waits for, has not begun.")
                                    .arg(f[0], f[1], f[2], f[3])
                              : tr("%1 %2 is said to have been done before %3 %4, which it waits for, began at %5.")
                                    .arg(f[0], f[1], f[2], f[3], f[4]);
    }
    return {};
}

// Empty for others.
QString moneySentence(const std::string& id, const Facts& f) {
    if (id == kNoPeriods) return tr("The horizon is 0, so nothing can be reckoned. Set how many periods count.");
    if (id == kRateTooLow) return tr("The discount rate is %1 %; it must be above -100 %.").arg(f[0]);
    if (id == kFinanceRateTooLow) {
        return tr("The rate at which money is lent is %1 %; it must be above -100 %.").arg(f[0]);
    }
    if (id == kReinvestRateTooLow) return tr("The rate that returns earn is %1 %; it must be above -100 %.").arg(f[0]);
    if (id == kBudgetBelowZero) return tr("The budget is below 0 and counts as 0.");
    if (id == kFlowTooLarge && !f[3].isEmpty()) {
        if (f[0].isEmpty()) {
            return tr("At a discount rate of %1 %, what %2 saves is worth more than %3 now; its figures cannot be "
                      "shown.")
                .arg(f[3], f[1], f[2]);
        }
        return tr("At a discount rate of %1 %, %2 (%3) is worth more than %4 now; its figures cannot be shown.")
            .arg(f[3], f[0], f[1], f[2]);
    }
    if (id == kFlowTooLarge) {
        return tr("%1 (%2) comes to more than %3 in all; its figures cannot be shown.").arg(f[0], f[1], f[2]);
    }
    if (id == kFlowEndsTooSoon) {
        return tr("%1 (%2) begins in period %3 but ends in period %4, so it never counts.").arg(f[0], f[1], f[2], f[3]);
    }
    if (id == kFlowBehindHorizon) {
        return tr("%1 (%2) begins in period %3, behind the horizon of %4, so it never counts.")
            .arg(f[0], f[1], f[2], f[3]);
    }
    if (id == kFlowWithoutCustomers) {
        return tr("%1 (%2) is for each customer, but it is not stated how many there are.").arg(f[0], f[1]);
    }
    if (id == kSavingsWithoutCustomers) {
        return tr("%1 saves something per pass, but it is not stated how many customers there are.").arg(f[0]);
    }
    if (id == kFlowWithoutAmount) return tr("%1 (%2) has no amount yet and counts as zero.").arg(f[0], f[1]);
    if (id == kEffectWithoutTarget) {
        return tr("An effect of %1 does not say on what it acts and changes nothing.").arg(f[0]);
    }
    if (id == kShareWithoutDecision) {
        return tr("%1 moves customers at %2, which is no decision, so nothing changes.").arg(f[0], f[1]);
    }
    if (id == kShareWithoutWay) {
        return tr("%1 moves customers from %2 to %3, but no way leads there, so nothing changes.")
            .arg(f[0], f[1], f[2]);
    }
    if (id == kShareNotStated) {
        return tr("%1 moves customers at %2, where no shares are stated, so nothing changes.").arg(f[0], f[1]);
    }
    if (id == kCapacityUnused)
        return tr("%1 adds to %2, which no touchpoint needs, so nothing changes.").arg(f[0], f[1]);
    if (id == kEffectIdle) return tr("An effect of %1 on %2 leaves everything as it is.").arg(f[0], f[1]);
    if (id == kInitiativeImpossible) return tr("%1 needs what it cannot go together with.").arg(f[0]);
    if (id == kScenarioExcludes) {
        return tr("The scenario %1 holds %2 and %3, which exclude each other.").arg(f[0], f[1], f[2]);
    }
    if (id == kScenarioLacks) return tr("The scenario %1 holds %2 but not %3, which it needs.").arg(f[0], f[1], f[2]);
    return {};
}

// Empty for others.
QString measureSentence(const std::string& id, const Facts& f) {
    if (id == kMeasureWithoutFigures) return tr("%1 has no figures and no answers yet.").arg(f[0]);
    if (id == kScaleReversed) return tr("The scale of %1 goes from %2 to %3; it must rise.").arg(f[0], f[1], f[2]);
    if (id == kAnswersOffScale) {
        return tr("%2 of %3 answers to %1 are not on its scale and are left out.").arg(f[0], f[1], f[2]);
    }
    if (id == kFigureImpossible) return tr("%1 cannot be %2, as it is said to be on %3.").arg(f[0], f[1], f[2]);
    if (id == kFigureTwice) return tr("%1 has two figures for %2; the later one counts.").arg(f[0], f[1]);
    if (id == kFigureBesideAnswers) {
        return tr("%1 has a figure for %2 and answers for the same period; the answers count.").arg(f[0], f[1]);
    }
    if (id == kFiguresOutOfOrder) {
        return tr("Figures of %1 are not in the order of time (%2 comes after %3); they are shown in order.")
            .arg(f[0], f[1], f[2]);
    }
    if (id == kUnitsDiffer) {
        return tr("%1 is measured in %2, but %3 in %4; they cannot be compared.").arg(f[0], f[1], f[2], f[3]);
    }
    if (id == kResponseTwice) return tr("%1 answered twice on %2; both count.").arg(f[0], f[1]);
    return {};
}

}  // namespace

QString sentence(const Error& error) {
    const Facts facts(error.details);
    for (const auto& words : {editSentence, readingSentence, rowSentence, diskSentence}) {
        if (QString text = words(error.code, facts); !text.isEmpty()) return text;
    }
    return tr("Something went wrong (%1).").arg(static_cast<int>(error.code));
}

QString placedSentence(const Error& error) {
    QString place;
    if (!error.file.empty()) place += QString::fromStdString(error.file) + ':';
    if (error.line > 0) place += QString::number(error.line) + ':';
    return place.isEmpty() ? sentence(error) : place + ' ' + sentence(error);
}

QString sentence(const Problem& problem) {
    const Facts f(problem.details);
    if (problem.id == kCycle) return tr("These wait for each other in a circle and have no dates: %1.").arg(f.arrows());
    if (problem.id == kMissingEstimate) return tr("%1 %2 has no time yet and counts as zero.").arg(f[0], f[1]);
    if (problem.id == kUnnamedTouchpoint) return tr("%1 has no name.").arg(f[0]);
    if (problem.id == kIsolatedTouchpoint) return tr("%1 %2 is not connected to anything.").arg(f[0], f[1]);
    if (problem.id == kMilestoneWithTime) {
        return tr("%1 %2 is a milestone: its time is not counted. Make it another kind, or clear its time.")
            .arg(f[0], f[1]);
    }
    if (problem.id == kSharesDoNotSum) {
        return tr("The shares out of %1 %2 add up to %3 %; they should make 100 %.").arg(f[0], f[1], f[2]);
    }
    if (problem.id == kSharesUnused) {
        return tr("The shares out of %1 %2 change nothing, since it is no decision: everybody goes all of these ways. "
                  "Make it a decision, or clear the shares.")
            .arg(f[0], f[1]);
    }
    if (problem.id == kPromiseUnlikely) return tr("The promise is kept in only about %1 % of cases.").arg(f[0]);
    if (problem.id == kSafeBelowAggressive) {
        return tr("The safe time of %1 %2, %3, is shorter than its aggressive time %4 and cuts no safety.")
            .arg(f[0], f[1], f[2], f[3]);
    }
    if (problem.id == kSafeChanceBelowAggressive) {
        return tr("The chance of safe times (%2 %) lies below that of aggressive ones (%1 %).").arg(f[0], f[1]);
    }
    if (problem.id == kProgressAfterStatus) {
        return tr("%1 %2 is said to have begun or ended at %3, after %4, the moment that progress is told for.")
            .arg(f[0], f[1], f[2], f[3]);
    }
    if (problem.id == kProgressFarAhead) {
        return tr("%1 %2 is said to have begun or ended at %3, long after the journey should be over (%4).")
            .arg(f[0], f[1], f[2], f[3]);
    }
    if (problem.id == kProgressEndsBeforeStart) {
        return tr("%1 %2 is said to have ended at %3, before it began at %4.").arg(f[0], f[1], f[2], f[3]);
    }
    if (problem.id == kNoObservedDurations) {
        return tr("%1 %2 goes by observed durations, but none are there; it counts as zero.").arg(f[0], f[1]);
    }
    for (const auto& words : {supplySentence, timeSentence, moneySentence, measureSentence}) {
        if (QString text = words(problem.id, f); !text.isEmpty()) return text;
    }
    return noteSentence(problem.id, f);
}

}  // namespace waymark
