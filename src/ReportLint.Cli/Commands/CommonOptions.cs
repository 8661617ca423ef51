using System.CommandLine;
using System.Globalization;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Files;
using ReportLint.Linting;
using ReportLint.Rules;
using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary><c>--language</c>, which every command takes.</summary>
    public static Option<string> Language(Language language)
    {
        var option = new Option<string>("--language") { Description = CliMessages.LanguageOption.ToString(language), Recursive = true };
        option.AcceptOnlyFromAmong([.. Languages.Tags, "zh"]);
        return option;
    }

    /// <summary>The paths of reports.</summary>
    public static Argument<string[]> Paths(Language language) => new("paths")
    {
        Description = CliMessages.PathsArgument.ToString(language),
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary><c>--today</c>, which makes a run repeatable.</summary>
    public static Option<string> Today(Language language) => new("--today") { Description = CliMessages.TodayOption.ToString(language) };

    /// <summary>The day that <paramref name="option"/> gives, or that of the environment.</summary>
    public static DateTime ReadToday(ParseResult result, Option<string> option, CliEnvironment environment)
    {
        if (result.GetValue(option) is not { } text)
            return environment.Today;
        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException(CliMessages.BadDate.With(text));
    }

    /// <summary>What a run over the file system brings to the linter.</summary>
    public static LintOptions ReadLintOptions(ParseResult result, Option<string> today, CliEnvironment environment, BaselineChoice baseline) => new()
    {
        Today = ReadToday(result, today, environment),
        EditorConfigs = EditorConfigs(environment),
        RenderedTexts = new RenderedTextFiles(environment.Display, environment.WorkingDirectory),
        Baseline = baseline,
    };

    /// <summary>The configuration files around the reports.</summary>
    public static EditorConfigFiles EditorConfigs(CliEnvironment environment) => new(environment.Display, environment.WorkingDirectory);

    /// <summary>The language that the command line asks for; null when it doesn't.</summary>
    public static Language? ReadLanguage(ParseResult result) =>
        Languages.TryParse(result.GetValue<string>("--language"), out var language) ? language : null;

    /// <summary><c>--fail-on</c>.</summary>
    public static Option<string> FailOn(Language language)
    {
        var option = new Option<string>("--fail-on") { Description = CliMessages.FailOnOption.ToString(language), DefaultValueFactory = _ => Severity.Error.Word() };
        option.AcceptOnlyFromAmong([.. Severities.Words]);
        return option;
    }

    /// <summary>Whether <paramref name="lint"/> has findings at or above the severity that <paramref name="failOn"/> gives.</summary>
    public static bool IsReached(ParseResult result, Option<string> failOn, LintResult lint) => IsReached(result, failOn, lint.Worst);

    /// <summary>Whether <paramref name="worst"/> is at or above the severity that <paramref name="failOn"/> gives.</summary>
    public static bool IsReached(ParseResult result, Option<string> failOn, Severity worst) =>
        Severities.TryParse(result.GetValue(failOn), out var threshold) && threshold != Severity.None && worst >= threshold;

    /// <summary>The rule that <paramref name="word"/> names.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static RuleDescriptor FindRule(RuleCatalogue catalogue, string word) => catalogue.Find(word)
        ?? throw new UsageException(catalogue.FindNearest(word) is { } nearest
            ? CliMessages.UnknownRuleNearest.With(word, nearest)
            : CliMessages.UnknownRule.With(word));
}
