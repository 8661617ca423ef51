using System.Globalization;
using ReportLint.Configuration;
using ReportLint.Forms;
using ReportLint.Linting;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Linting;

/// <summary>A small repository that is changed at random, in every way that concerns other reports: agencies, years, former names, roll-ups, suppressions, half-typed text, configuration, the day.</summary>
internal sealed class ChangingRepository : IEditorConfigSource
{
    private static readonly string[] s_agencies = ["示例区甲局", "示例区乙局", "示例区丙街道", "示例区人民政府"];
    private static readonly string[] s_rules = ["RL1000", "RL1002", "RL1003", "RL0017", "RL2001", "RL2003", "RL2007", "RL3001", "RL4001", "RL4043", "RL6017", "RL0001"];
    private static readonly string[] s_severities = ["error", "warning", "info", "none"];
    private static readonly string[] s_globs = ["*.report.yaml", "../2022/*.report.yaml", "../**/*.report.yaml", "甲.report.yaml", "nowhere/*.report.yaml"];
    private static readonly string[] s_days = ["2020-12-31", "2021-01-01", "2022-03-14", "2022-03-15", "2026-06-30"];
    private static readonly string[] s_prose =
    [
        "2022年新收政府信息公开申请{0}件，上年结转{1}件，同比增长{2}%。",
        "全年{{{{上年.新收.总计}}}}件，今年{{{{新收.总计|同比}}}}。",
        "共办结{0}件，其中予以公开{1}件，不予公开{2}件。",
        "未发生行政复议和行政诉讼。",
        "坚持以公开为常态不公开为例外对照法定主动公开目录逐项梳理重点领域的信息按规定时限发布围绕群众关心的教育医疗住房等领域及时回应社会关切健全登记审核办理归档等环节的工作规则加强与申请人的沟通严格把握法定期限做到程序规范答复准确完善文书样式注重说明理由和救济途径保障申请人的合法权益共{0}件。",
        "对照法定主动公开目录逐项梳理重点领域的信息按规定时限发布围绕群众关心的教育医疗住房等领域及时回应社会关切健全登记审核办理归档等环节的工作规则加强与申请人的沟通严格把握法定期限做到程序规范答复准确完善文书样式注重说明理由和救济途径主动接受监督不断改进工作共{0}件。",
    ];

    private readonly Random _random;
    private string _renamed = "";
    private readonly SortedDictionary<string, string> _original = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SourceText> _reports = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SourceText> _context = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceText> _files = new(StringComparer.Ordinal);

    /// <summary>A repository; the same <paramref name="seed"/> draws the same one, and the same changes.</summary>
    public ChangingRepository(int seed)
    {
        _random = new Random(seed);
        foreach (var year in new[] { 2020, 2021, 2022 })
        {
            foreach (var (agency, i) in s_agencies.Select((agency, i) => (agency, i)))
            {
                var edition = StatutoryForm.ForYear(year)!;
                var text = ReportWriter.Write(GeneratedReport.Draw(edition, _random.Next()), ReportStyle.Plain with { Unlisted = true }, seed)
                    .Replace(string.Create(CultureInfo.InvariantCulture, $"年度: {(edition.Year == 2019 ? 2020 : 2024)}\n"), string.Create(CultureInfo.InvariantCulture, $"年度: {year}\n"), StringComparison.Ordinal)
                    .Replace("示例市𠮷祥局", agency, StringComparison.Ordinal);
                if (i == s_agencies.Length - 1)
                    text = text.Replace("主动公开:", "汇总: [\"*.report.yaml\"]\n主动公开:", StringComparison.Ordinal);
                _original[string.Create(CultureInfo.InvariantCulture, $"/r/{year}/{"甲乙丙区"[i]}.report.yaml")] = text;
            }
        }
        foreach (var (path, text) in _original)
            _reports[path] = Source(path, text);
        Options = new LintOptions { Today = Lint.Today, EditorConfigs = this };
    }

    /// <summary>The options of a check.</summary>
    public LintOptions Options { get; private set; }

    /// <summary>All reports as a first change.</summary>
    public LintChanges Everything => new() { Reports = [.. _reports.Values], Context = [.. _context.Values] };

    /// <inheritdoc/>
    public SourceText? Read(string fullPath) => _files.GetValueOrDefault(fullPath);

    /// <summary>What a check of the whole repository comes to.</summary>
    /// <param name="results">What the last such check found; null where nothing is to be known.</param>
    public LintResult LintAll(ResultCache? results = null) => LintSnapshot.Check(Options with { Results = results }, [.. _reports.Values], [.. _context.Values], TestContext.Current.CancellationToken);

    /// <summary>Changes one or a few things.</summary>
    /// <param name="last">The last check.</param>
    /// <param name="what">What was changed, for the message of a test that fails.</param>
    public LintChanges Change(LintResult last, out string what)
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        var isReconfigured = false;
        var said = new List<string>();
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var kind = _random.Next(14);
            if (kind == 0)
            {
                said.Add(Configure(last));
                isReconfigured = true;
                continue;
            }
            if (kind == 1)
            {
                Options = Options with { Today = DateTime.ParseExact(s_days[_random.Next(s_days.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture) };
                said.Add($"on {Options.Today:yyyy-MM-dd}");
                isReconfigured = true;
                continue;
            }
            var (path, action) = kind switch
            {
                2 => Remove(),
                3 => Restore(),
                4 => Move(),
                5 => Rename(),
                _ => Edit(),
            };
            touched.Add(path);
            said.Add($"{action} {path}");
            if (kind == 5)
                touched.Add(_renamed);
        }
        what = string.Join("; ", said);
        return new LintChanges
        {
            Reports = [.. touched.Where(_reports.ContainsKey).Select(path => _reports[path])],
            Context = [.. touched.Where(_context.ContainsKey).Select(path => _context[path])],
            Removed = [.. touched.Where(path => !_reports.ContainsKey(path) && !_context.ContainsKey(path))],
            Options = isReconfigured ? Options : null,
        };
    }

    private (string Path, string Action) Edit()
    {
        var (path, source) = Pick(_reports);
        var text = source.Content;
        text = _random.Next(14) switch
        {
            0 => ReplaceDigit(text),
            1 => WithoutLine(text),
            2 => WithLine(text, Line(text)),
            3 => Replace(text, "单位: ", s_agencies[_random.Next(s_agencies.Length)]),
            4 => Replace(text, "年度: ", _random.Next(2019, 2024).ToString(CultureInfo.InvariantCulture)),
            5 => WithLine(text, $"# reportlint-disable {s_rules[_random.Next(s_rules.Length)]}: 有理由"),
            6 => $"曾用名: [{s_agencies[_random.Next(s_agencies.Length)]}]\n{text}",
            7 => $"汇总: [\"{s_globs[_random.Next(s_globs.Length)]}\"]\n{text}",
            8 => text[.._random.Next(text.Length + 1)],
            9 => Replace(text, "总体情况: ", string.Format(CultureInfo.InvariantCulture, s_prose[_random.Next(s_prose.Length)], _random.Next(5), _random.Next(5), _random.Next(100))),
            10 => _original.GetValueOrDefault(path, text),
            11 => Replace(text, "发布日期: ", s_days[_random.Next(s_days.Length)]),
            12 => text.Replace("未列: 0", "未列: 汇总", StringComparison.Ordinal),
            _ => ReplaceDigit(ReplaceDigit(text)),
        };
        _reports[path] = Source(path, text);
        return (path, "edit");
    }

    private (string Path, string Action) Remove()
    {
        var (path, _) = Pick(_reports);
        if (_reports.Count > 2)
            _reports.Remove(path);
        return (path, "remove");
    }

    /// <summary>Gives a file another name, or two files each the other's.</summary>
    private (string Path, string Action) Rename()
    {
        var (path, source) = Pick(_reports);
        _renamed = _original.Keys.ElementAt(_random.Next(_original.Count)).Replace(".report.yaml", _random.Next(2) == 0 ? "二.report.yaml" : ".report.yaml", StringComparison.Ordinal);
        _context.Remove(_renamed);
        _reports.Remove(path);
        if (_reports.Remove(_renamed, out var other))
            _reports[path] = Source(path, other.Content);
        _reports[_renamed] = Source(_renamed, source.Content);
        return (path, $"rename to {_renamed}");
    }

    private (string Path, string Action) Restore()
    {
        var path = _original.Keys.ElementAt(_random.Next(_original.Count));
        _context.Remove(path);
        _reports[path] = Source(path, _original[path]);
        return (path, "restore");
    }

    private (string Path, string Action) Move()
    {
        var isBack = _context.Count > 0 && (_reports.Count < 3 || _random.Next(2) == 0);
        var (path, source) = Pick(isBack ? _context : _reports);
        (isBack ? _context : _reports).Remove(path);
        (isBack ? _reports : _context)[path] = source;
        return (path, isBack ? "move back" : "move aside");
    }

    private string Configure(LintResult last)
    {
        if (_random.Next(2) == 0)
        {
            var name = _random.Next(2) == 0 ? "/r/.editorconfig" : "/r/2021/.editorconfig";
            var lines = Enumerable.Range(0, _random.Next(3)).Select(_ => $"reportlint.{s_rules[_random.Next(s_rules.Length)]}.severity = {s_severities[_random.Next(4)]}\n");
            _files[name] = SourceText.FromString(name[3..], $"[*.report.yaml]\n{string.Concat(lines)}{(_random.Next(4) == 0 ? "reportlint.nonsense = 1\n" : "")}{(_random.Next(6) == 0 ? "reportlint.suppression = forbid\n" : "")}", name);
            return $"configure {name}";
        }
        const string Name = "/r/reportlint.baseline";
        var keys = last.Findings.Where(finding => finding.Rule.CanBeSuppressed && _random.Next(2) == 0).Select(finding => BaselineKey.Of(finding, "/r").ToString());
        _files[Name] = SourceText.FromString("reportlint.baseline", string.Join("\n", keys) + (_random.Next(3) == 0 ? "\nnonsense\n" : "\n"), Name);
        return "baseline";
    }

    private (string Path, SourceText Source) Pick(SortedDictionary<string, SourceText> from)
    {
        var (path, source) = from.ElementAt(_random.Next(from.Count));
        return (path, source);
    }

    private string ReplaceDigit(string text)
    {
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        if (digits.Count == 0)
            return text;
        var at = digits[_random.Next(digits.Count)];
        return $"{text[..at]}{_random.Next(10)}{text[(at + 1)..]}";
    }

    private string Line(string text) => text.Split('\n')[_random.Next(text.Split('\n').Length)];

    private string WithoutLine(string text)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(_random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    private string WithLine(string text, string line)
    {
        var lines = text.Split('\n').ToList();
        lines.Insert(_random.Next(lines.Count), line);
        return string.Join('\n', lines);
    }

    private static string Replace(string text, string key, string value)
    {
        var at = text.IndexOf(key, StringComparison.Ordinal);
        if (at < 0)
            return $"{key}{value}\n{text}";
        var end = text.IndexOf('\n', at);
        return text[..(at + key.Length)] + value + (end < 0 ? "" : text[end..]);
    }

    private static SourceText Source(string path, string text) => SourceText.FromString(path[3..], text, path);
}
