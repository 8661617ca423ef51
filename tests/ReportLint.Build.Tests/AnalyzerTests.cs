using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class AnalyzerTests : IDisposable
{
    private const string Report = "reports/2021/a.report.yaml";
    private const string ByTheCompiler = "-p:ReportLintHost=analyzer";
    private const string Late = Report + "(4,7): warning RL6017";
    private const string Wrong = Report + "(28,20): error RL1000";
    private const string WrongByTheTask = Report + "(28,20,28,21): error RL1000";

    private readonly ScratchRepository _repository;

    public AnalyzerTests(PackageUnderTest package) => _repository = new ScratchRepository(package);

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Reports_are_classes_and_their_text_is_the_document()
    {
        _repository.WriteProject("app.csproj", content: "<PropertyGroup><OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>");
        _repository.Write("Program.cs", """
            long received = Reports.城市管理局.Requests.Received.Total;
            System.Console.OutputEncoding = System.Text.Encoding.UTF8;
            System.Console.Write($"{received} {Reports.城市管理局.Year}\n{Reports.城市管理局.Text}");
            """);
        _repository.Write("reports/2021/城市管理局.report.yaml", SampleReport.Clean);

        (await _repository.BuildAsync()).AssertSucceeded();
        var output = await _repository.DotnetAsync("bin/Debug/net10.0/app.dll");

        var text = _repository.Read("bin/Debug/net10.0/reports/2021/城市管理局.txt");
        Assert.Equal("2 2021\n" + string.Join('\n', text.Split('\n').Where(line => line.Length > 0)), output.ToString());
    }

    [Fact]
    public async Task The_compiler_can_speak_in_place_of_the_task()
    {
        _repository.WriteProject("app.csproj");
        _repository.Write(Report, SampleReport.PublishedLate);

        (await _repository.BuildAsync(ByTheCompiler)).AssertSucceeded(Late);
        Assert.Equal(["bin/Debug/net10.0/reports/2021/a.txt"], _repository.Documents);

        _repository.Write(Report, SampleReport.WithWrongFigure);
        (await _repository.RebuildAsync(ByTheCompiler)).AssertFailed(Wrong);
        (await _repository.RebuildAsync()).AssertFailed(WrongByTheTask);

        _repository.Write("reports/.editorconfig", "[*.report.yaml]\nreportlint.RL1000.severity = none\nreportlint.group.figures.severity = none\nreportlint.nonsense = 1\n");
        (await _repository.RebuildAsync(ByTheCompiler)).AssertFailed("reports/.editorconfig(4,1): error RL0024");

        var refused = await _repository.RebuildAsync("-p:ReportLintHost=nobody");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("nobody", Assert.Single(refused.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_frameworks_one_speaks_whichever_are_built()
    {
        _repository.WriteProject("lib.csproj", "net10.0;netstandard2.0");
        _repository.Write(Report, SampleReport.PublishedLate);

        (await _repository.BuildAsync(ByTheCompiler)).AssertSucceeded(Late);
        (await _repository.RebuildAsync(ByTheCompiler, "-f", "netstandard2.0")).AssertSucceeded(Late);

        _repository.Write(Report, SampleReport.WithWrongFigure);
        (await _repository.RebuildAsync(ByTheCompiler)).AssertFailed(Wrong);
        (await _repository.RebuildAsync(ByTheCompiler, "-f", "netstandard2.0")).AssertFailed(Wrong);
        (await _repository.RebuildAsync(ByTheCompiler, "-f", "net10.0")).AssertFailed(Wrong);
    }

    [Fact]
    public async Task In_an_editors_builds_the_compiler_speaks_and_builds_are_not_disturbed()
    {
        _repository.WriteProject("app.csproj");
        _repository.Write(Report, SampleReport.PublishedLate);
        (await _repository.BuildAsync()).AssertSucceeded(Report + "(4,7,4,17): warning RL6017");
        var compiled = _repository.TimeOf("obj/Debug/net10.0/app.dll");

        (await _repository.RebuildAsync("-t:Compile", "-p:DesignTimeBuild=true", "-p:IntermediateOutputPath=obj/editor/")).AssertSucceeded(Late);
        (await _repository.RebuildAsync("-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true")).AssertSucceeded();
        (await _repository.RebuildAsync()).AssertSucceeded(Report + "(4,7,4,17): warning RL6017");
        Assert.Equal(compiled, _repository.TimeOf("obj/Debug/net10.0/app.dll"));
    }

    [Fact]
    public async Task A_text_kept_beside_a_report_is_compared_unless_the_build_writes_it()
    {
        _repository.WriteProject("app.csproj");
        _repository.Write(Report, SampleReport.Clean);
        (await _repository.BuildAsync("-p:ReportLintOutputPath=.")).AssertSucceeded();
        Assert.Equal(["reports/2021/a.txt"], _repository.Documents);

        _repository.Write(Report, SampleReport.Change("361条", "362条"));
        (await _repository.RebuildAsync()).AssertFailed(Report + "(1,1,1,1): error RL6024");
        (await _repository.RebuildAsync(ByTheCompiler)).AssertFailed(Report + "(1,1): error RL6024");

        (await _repository.RebuildAsync("-p:ReportLintOutputPath=.")).AssertSucceeded();
        Assert.Contains("362条", _repository.Read("reports/2021/a.txt"), StringComparison.Ordinal);
        (await _repository.RebuildAsync(ByTheCompiler)).AssertSucceeded();
    }

    [Fact]
    public async Task Where_nothing_is_compiled_the_task_speaks()
    {
        _repository.WriteYamlOnlyProject("yaml.csproj");
        _repository.Write(Report, SampleReport.WithWrongFigure);

        (await _repository.BuildAsync(ByTheCompiler)).AssertFailed(WrongByTheTask);
    }
}
