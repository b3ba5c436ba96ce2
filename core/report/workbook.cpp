#include "core/report/workbook.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <clocale>
#include <cmath>
#include <cstddef>
#include <set>

namespace waymark {
namespace {

constexpr std::size_t kMostCharacters = 8000;  // of a cell; four of the format's units each at most stay below 32767
constexpr std::size_t kLongestSheetName = 31;
constexpr double kMostLines = 12.0;            // of a row that is made higher
constexpr double kCharactersOfSummary = 95.0;  // in a line over its three columns
constexpr double kLinesOfTitle = 1.6;
constexpr double kStrongLetters = 1.2;  // wider than others, and broken between words
constexpr double kWidestColumn = 46.0, kNarrowestColumn = 9.0;
constexpr std::time_t kUnnamedDay = 946'684'800;  // 2000-01-01, of a report without a date
// Serial day 0 of the format is 1899-12-30, counted from March 1900 on.
constexpr std::chrono::local_days kDayZero{std::chrono::year{1899} / 12 / 30};

double serialOf(LocalTime time) {
    const auto minutes = std::chrono::duration_cast<Minutes>(time - LocalTime(kDayZero)).count();
    return static_cast<double>(minutes) / static_cast<double>(kElapsedDay.count());
}

double longestWord(std::string_view words) {
    std::size_t longest = 0;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        longest = std::max(longest, end);
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return static_cast<double>(longest);
}

// A name that a sheet may have and no other one has.
std::string sheetName(const std::string& title, std::set<std::string>& taken) {
    std::string name = shownName(title, kLongestSheetName - 3);
    std::erase_if(name, [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; });
    if (name.empty()) name = "Sheet";
    std::string unique = name;
    for (int number = 2; !taken.insert(unique).second; ++number) unique = name + ' ' + std::to_string(number);
    return unique;
}

// The library compares names and writes numbers as the language of the computer has it: in Turkish, an I is no i. For
// this thread there is none meanwhile.
class WithoutLanguage {
public:
    WithoutLanguage() : m_plain(::newlocale(LC_ALL_MASK, "C", nullptr)) {
        if (m_plain) m_before = ::uselocale(m_plain);
    }
    WithoutLanguage(const WithoutLanguage&) = delete;
    WithoutLanguage& operator=(const WithoutLanguage&) = delete;
    ~WithoutLanguage() {
        if (!m_plain) return;
        ::uselocale(m_before);
        ::freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before = nullptr;
};

class Book {
public:
    Book(const std::string& path, std::string folder) : m_folder(std::move(folder)) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_FALSE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(path.c_str(), &options);
        if (!m_book) return;
        m_title = format([](lxw_format* f) {
            format_set_bold(f);
            format_set_font_size(f, 16);
        });
        m_head = format([](lxw_format* f) {
            format_set_bold(f);
            format_set_text_wrap(f);
            format_set_bg_color(f, 0xF3F5F8);
            format_set_bottom(f, LXW_BORDER_THIN);
        });
        m_strong = format([](lxw_format* f) { format_set_bold(f); });
        m_text = format([](lxw_format* f) { format_set_text_wrap(f); });
        m_number = numbers("#,##0.00");
        m_share = numbers("0.0%");
        m_money = numbers("#,##0.00");
        m_day = numbers("yyyy-mm-dd hh:mm");
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    ~Book() {
        if (m_book) lxw_workbook_free(m_book);
    }

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }

    void describe(const Report& report) {
        const std::string title = shownName(report.title);
        lxw_doc_properties properties{};
        properties.title = const_cast<char*>(title.c_str());  // copied, though the interface does not say so
        properties.company = const_cast<char*>("");
        properties.created =
            report.made ? static_cast<std::time_t>(
                              std::chrono::duration_cast<std::chrono::seconds>(report.made->time_since_epoch()).count())
                        : kUnnamedDay;
        check(workbook_set_properties(m_book, &properties));
    }

    lxw_worksheet* addSheet(const std::string& title, std::string* nameIt = nullptr) {
        const std::string name = sheetName(title, m_names);
        if (nameIt) *nameIt = name;
        lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.c_str());
        if (!sheet) fail("a sheet could not be added");
        return sheet;
    }

    void text(lxw_worksheet* sheet, std::uint32_t row, std::size_t column, const std::string& words, lxw_format* look) {
        const std::string safe = cut(words);
        check(worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), safe.c_str(), look));
    }
    void number(lxw_worksheet* sheet, std::uint32_t row, std::size_t column, double value, lxw_format* look) {
        if (!std::isfinite(value)) return;
        check(worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column), value, look));
    }

    void summary(const Report& report) {
        lxw_worksheet* sheet = addSheet(report.sections.empty() ? report.title : report.sections.front().title);
        if (!sheet) return;
        check(worksheet_set_column(sheet, 0, 0, 34, nullptr));
        check(worksheet_set_column(sheet, 1, 1, 16, nullptr));
        check(worksheet_set_column(sheet, 2, 2, 50, nullptr));
        std::uint32_t row = 0;
        setHeight(sheet, row, kLinesOfTitle);
        text(sheet, row++, 0, report.title, m_title);
        text(sheet, row++, 0, report.subtitle, nullptr);
        if (report.sections.empty()) return;
        for (const ReportBlock& block : report.sections.front().blocks) {
            if (const auto* figures = std::get_if<ReportFigures>(&block)) {
                ++row;
                for (const ReportFigure& one : figures->figures) {
                    text(sheet, row, 0, one.label, nullptr);
                    text(sheet, row, 1, one.figure, m_strong);
                    text(sheet, row++, 2, one.remark, nullptr);
                }
                ++row;
            } else if (const auto* sentence = std::get_if<ReportText>(&block)) {
                paragraph(sheet, row++, sentence->text);
            }
        }
        worksheet_fit_to_pages(sheet, 1, 0);
    }
    // Over the columns of the summary, as high as it takes: spreadsheets do not find that out for cells joined
    // together.
    void paragraph(lxw_worksheet* sheet, std::uint32_t row, const std::string& words) {
        const std::string safe = cut(words);
        check(worksheet_merge_range(sheet, row, 0, row, 2, safe.c_str(), m_text));
        const double lines = std::ceil(static_cast<double>(safe.size()) / kCharactersOfSummary);
        setHeight(sheet, row, lines);
    }

    void table(const ReportTable& table, const std::string& title) {
        if (table.columns.empty() || table.rows.empty()) return;
        lxw_worksheet* sheet = addSheet(title);
        if (!sheet) return;
        std::vector<double> widths;
        for (std::size_t k = 0; k < table.columns.size(); ++k) {
            text(sheet, 0, k, table.columns[k].title, m_head);
            const std::string& words = table.columns[k].title;
            const double wanted =
                std::max(static_cast<double>(words.size()) * 0.75, longestWord(words) * kStrongLetters);
            widths.push_back(std::clamp(wanted, kNarrowestColumn, kWidestColumn));
        }
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t k = 0; k < table.rows[r].size(); ++k) {
                const ReportCell& its = table.rows[r][k];
                cell(sheet, static_cast<std::uint32_t>(r + 1), k, its, table.columns[k].kind);
                const double itsWidth = table.columns[k].kind == ColumnKind::Day ? 17.0
                                        : its.number                             ? 0.0
                                                     : static_cast<double>(its.text.size()) + 1.0;
                widths[k] = std::clamp(itsWidth, widths[k], kWidestColumn);
            }
        }
        for (std::size_t k = 0; k < widths.size(); ++k) {
            const auto column = static_cast<lxw_col_t>(k);
            check(worksheet_set_column(sheet, column, column, widths[k], nullptr));
        }
        double titleLines = 1.0;
        for (std::size_t k = 0; k < widths.size(); ++k) {
            titleLines = std::max(
                titleLines, std::ceil(static_cast<double>(table.columns[k].title.size()) * kStrongLetters / widths[k]));
        }
        setHeight(sheet, 0, titleLines);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            double lines = 1.0;
            for (std::size_t k = 0; k < table.rows[r].size(); ++k) {
                const ReportCell& its = table.rows[r][k];
                if (!its.number && !its.day)
                    lines = std::max(lines, std::ceil(static_cast<double>(its.text.size()) / widths[k]));
            }
            setHeight(sheet, static_cast<std::uint32_t>(r + 1), lines);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        check(worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                                   static_cast<lxw_col_t>(table.columns.size() - 1)));
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
    }

    // The simulated end, as a table and as a chart of the spreadsheet's own.
    void curve(const ReportCurve& curve) {
        if (curve.points.empty()) return;
        std::string name;
        lxw_worksheet* sheet = addSheet(curve.title, &name);
        if (!sheet) return;
        check(worksheet_set_column(sheet, 0, 1, 18, nullptr));
        text(sheet, 0, 0, curve.timeTitle, m_head);
        text(sheet, 0, 1, curve.chanceTitle, m_head);
        for (std::size_t k = 0; k < curve.points.size(); ++k) {
            number(sheet, static_cast<std::uint32_t>(k + 1), 0, curve.points[k].time, m_number);
            number(sheet, static_cast<std::uint32_t>(k + 1), 1, curve.points[k].chance, m_share);
        }
        lxw_chart* chart = workbook_add_chart(m_book, LXW_CHART_SCATTER_STRAIGHT);
        lxw_chart_series* series = chart ? chart_add_series(chart, nullptr, nullptr) : nullptr;
        if (!series) return fail("a chart could not be added");
        const auto last = static_cast<lxw_row_t>(curve.points.size());
        chart_series_set_categories(series, name.c_str(), 1, 0, last, 0);
        chart_series_set_values(series, name.c_str(), 1, 1, last, 1);
        lxw_chart_line line{};
        line.color = 0x2F5BD7;
        line.width = 2.25F;
        chart_series_set_line(series, &line);
        chart_title_set_name(chart, curve.title.c_str());
        chart_axis_set_name(chart->x_axis, curve.timeTitle.c_str());
        chart_axis_set_name(chart->y_axis, curve.chanceTitle.c_str());
        chart_axis_set_num_format(chart->y_axis, const_cast<char*>("0%"));
        chart_axis_set_min(chart->y_axis, 0.0);
        chart_axis_set_max(chart->y_axis, 1.0);
        chart_axis_set_min(chart->x_axis, std::floor(curve.points.front().time));
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        lxw_chart_options options{};
        options.x_scale = 1.6;
        options.y_scale = 1.5;
        check(worksheet_insert_chart_opt(sheet, 1, 3, chart, &options));
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 1);
    }

    // Empty: everything went well.
    std::string close() {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        check(error);
        return m_trouble;
    }

private:
    template <class Set>
    lxw_format* format(Set&& set) {
        lxw_format* made = workbook_add_format(m_book);
        if (!made) {
            fail("a format could not be added");
            return nullptr;
        }
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        set(made);
        return made;
    }
    lxw_format* numbers(const char* pattern) {
        return format([&](lxw_format* f) { format_set_num_format(f, pattern); });
    }
    void cell(lxw_worksheet* sheet, std::uint32_t row, std::size_t column, const ReportCell& its, ColumnKind kind) {
        if (kind == ColumnKind::Day && its.day) return number(sheet, row, column, serialOf(*its.day), m_day);
        if (its.number) {
            lxw_format* look = kind == ColumnKind::Share ? m_share : kind == ColumnKind::Money ? m_money : m_number;
            return number(sheet, row, column, *its.number, look);
        }
        if (!its.text.empty()) text(sheet, row, column, its.text, m_text);
    }
    // Not every spreadsheet finds out by itself how high a row has to be.
    void setHeight(lxw_worksheet* sheet, std::uint32_t row, double lines) {
        if (lines > 1.0)
            check(worksheet_set_row(sheet, row, LXW_DEF_ROW_HEIGHT * std::min(lines, kMostLines), nullptr));
    }
    static std::string cut(const std::string& words) {
        const std::string safe = harmless(words);
        return safe.size() <= kMostCharacters ? safe : shownName(safe, kMostCharacters);
    }
    void check(lxw_error error) {
        if (error != LXW_NO_ERROR) fail(lxw_strerror(error));
    }
    void fail(const std::string& what) {
        if (m_trouble.empty()) m_trouble = what;
    }

    std::string m_folder;
    std::string m_trouble;
    std::set<std::string> m_names;
    lxw_workbook* m_book = nullptr;
    lxw_format *m_title = nullptr, *m_head = nullptr, *m_strong = nullptr, *m_text = nullptr, *m_number = nullptr,
               *m_share = nullptr, *m_money = nullptr, *m_day = nullptr;
};

}  // namespace

Result<void> writeWorkbook(const Report& report, const std::string& path, const std::string& folder) {
    const WithoutLanguage plain;
    Book book(path, folder);
    if (!book.isOpen()) return failure(ErrorCode::CannotExport, {path, "the workbook could not be begun"});
    book.describe(report);
    book.summary(report);
    book.table(report.touchpoints, report.touchpoints.title);
    book.curve(report.curve);
    for (const ReportSection& section : report.sections) {
        for (const ReportBlock& block : section.blocks) {
            const auto* table = std::get_if<ReportTable>(&block);
            if (table) book.table(*table, table->title.empty() ? section.title : table->title);
        }
    }
    const std::string trouble = book.close();
    if (!trouble.empty()) return failure(ErrorCode::CannotExport, {path, trouble});
    return {};
}

}  // namespace waymark
