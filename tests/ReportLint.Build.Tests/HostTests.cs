using ReportLint.Testing;

namespace ReportLint.Build.Tests;

/// <summary>What a build says and keeps, whatever the project around it is like.</summary>
public sealed class HostTests : IDisposable
{
    private const string Report = "reports/2021/a.report.yaml";
    private const string Late = Report + "(4,7,4,17): warning RL6017";
    private const string Wrong = Report + "(28,20,28,21): error RL1000";

    private readonly ScratchRepository _repository;

    public HostTests(PackageUnderTest package) => _repository = new ScratchRepository(package);

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Cleaning_removes_texts_from_the_output_folder_and_from_nowhere_else()
    {
        _repository.WriteYamlOnlyProject("project/reports.csproj");
        _repository.Write("project/" + Report, SampleReport.Clean);
        (await _repository.BuildAsync("project")).AssertSucceeded();
        foreach (var folder in (string[])[".", "../own", "texts", "bin/Debug/net10.0/kept"])
        {
            (await _repository.RebuildAsync("project", "-p:ReportLintOutputPath=" + folder)).AssertSucceeded();
            var written = Assert.Single(_repository.Documents);
            (await _repository.RunAsync("clean", "project", "-p:ReportLintOutputPath=" + folder)).AssertSucceeded();
            Assert.Equal(folder.StartsWith("bin", StringComparison.Ordinal) ? [] : [written], _repository.Documents);
            if (_repository.Exists(written))
                _repository.Delete(written);
        }
    }

    [Fact]
    public async Task Somebody_elses_text_beside_a_report_is_not_written_over()
    {
        _repository.WriteYamlOnlyProject("reports.csproj", content: "<PropertyGroup><ReportLintOutputPath>.</ReportLintOutputPath></PropertyGroup>");
        _repository.Write(Report, SampleReport.Clean);
        _repository.Write("reports/2021/a.txt", "我的笔记\n");
        var run = await _repository.BuildAsync();
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(run.Messages, message => message.Text.Contains("第一行", StringComparison.Ordinal));
        Assert.Equal("我的笔记\n", _repository.Read("reports/2021/a.txt"));
    }

    [Fact]
    public async Task Reports_are_published_and_copied_where_the_project_says_so()
    {
        _repository.WriteProject("web/web.csproj", "Microsoft.NET.Sdk.Web", "net10.0", _repository.Reference + """
            <ItemGroup><None Update="copied/**" CopyToOutputDirectory="Always" /></ItemGroup>
            """);
        _repository.Write("web/Program.cs", "return;");
        _repository.Write("web/wwwroot/yaml/a.report.yaml", SampleReport.Clean);
        _repository.Write("web/copied/b.report.yaml", SampleReport.Clean.Replace("管理局", "管理一局", StringComparison.Ordinal));
        var run = await _repository.RunAsync("publish", "web", "-o", "out");
        Assert.Equal(0, run.ExitCode);
        Assert.True(_repository.Exists("out/wwwroot/yaml/a.report.yaml"));
        Assert.True(_repository.Exists("out/copied/b.report.yaml"));
    }

    [Fact]
    public async Task Reports_of_repositories_within_are_another_matter_unless_they_are_named()
    {
        _repository.WriteYamlOnlyProject("reports.csproj");
        _repository.Write(".git/HEAD", "ref: refs/heads/main\n");
        _repository.Write(Report, SampleReport.PublishedLate);
        _repository.Write("worktrees/topic/.git", "gitdir: nowhere");
        _repository.Write("worktrees/topic/" + Report, SampleReport.WithWrongFigure);
        (await _repository.BuildAsync()).AssertSucceeded(Late);
        Assert.Equal(["bin/Debug/net10.0/reports/2021/a.txt"], _repository.Documents);

        _repository.WriteYamlOnlyProject("reports.csproj", content: """<ItemGroup><ReportFile Remove="@(ReportFile)" /><ReportFile Include="worktrees/**/*.report.yaml" /></ItemGroup>""");
        (await _repository.RebuildAsync()).AssertFailed("worktrees/topic/" + Wrong);
    }

    [Theory]
    [InlineData("RunAnalyzers")]
    [InlineData("RunAnalyzersDuringBuild")]
    public async Task That_nobody_checks_is_an_error(string property)
    {
        _repository.WriteProject("app.csproj", content: "<PropertyGroup><ReportLintHost>analyzer</ReportLintHost></PropertyGroup>");
        _repository.Write(Report, SampleReport.WithWrongFigure);
        var error = Assert.Single((await _repository.BuildAsync($"-p:{property}=false")).Messages);
        Assert.Equal("error", error.Kind);
        Assert.Contains("ReportLintHost", error.Text, StringComparison.Ordinal);
        (await _repository.RebuildAsync($"-p:{property}=false", "-p:ReportLintHost=task")).AssertFailed(Wrong);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("1abc")]
    [InlineData("class")]
    [InlineData("A.class.B")]
    [InlineData("A..B")]
    public async Task A_namespace_that_is_none_is_one_error(string name)
    {
        _repository.WriteProject("app.csproj");
        _repository.Write(Report, SampleReport.Clean);
        var error = Assert.Single((await _repository.BuildAsync($"-p:ReportLintNamespace={name}")).Messages);
        Assert.Contains("ReportLintNamespace", error.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("报告.二〇二一")]
    [InlineData("Classes.@_1")]
    [InlineData("classes")]
    public async Task A_namespace_that_is_one_is_taken(string name)
    {
        _repository.WriteProject("app.csproj", content: "<PropertyGroup><OutputType>Library</OutputType></PropertyGroup>");
        _repository.Write(Report, SampleReport.Clean);
        (await _repository.BuildAsync($"-p:ReportLintNamespace={name.Replace("@", "", StringComparison.Ordinal)}")).AssertSucceeded();
    }

    [Fact]
    public async Task A_graph_build_says_each_finding_once()
    {
        _repository.WriteProject("lib/lib.csproj", "net10.0;netstandard2.0");
        _repository.WriteProject("app/app.csproj", "Microsoft.NET.Sdk", "net10.0", """<ItemGroup><ProjectReference Include="../lib/lib.csproj" /></ItemGroup>""");
        _repository.Write("lib/" + Report, SampleReport.PublishedLate);
        (await _repository.BuildAsync("lib", "-graph")).AssertSucceeded("lib/" + Late);
        (await _repository.BuildAsync("app", "-graph")).AssertSucceeded("lib/" + Late);
        _repository.Write("lib/" + Report, SampleReport.WithWrongFigure);
        (await _repository.RebuildAsync("lib", "-graph")).AssertFailed("lib/" + Wrong);
    }

    [Theory]
    [InlineData("fa_IR.UTF-8")]
    [InlineData("th_TH.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    public async Task Today_is_today_in_every_culture(string locale)
    {
        _repository.WriteProject("app.csproj", content: """
            <PropertyGroup><ReportLintHost>analyzer</ReportLintHost><ReportLintToday></ReportLintToday></PropertyGroup>
            <Target Name="Show" BeforeTargets="BeforeBuild"><Warning Code="DAY" Text="$(ReportLintToday.Substring(0, 2))" File="day" /></Target>
            """);
        _repository.Write(Report, SampleReport.Clean);
        var run = await _repository.BuildInLocaleAsync(locale);
        Assert.Contains(run.Messages, message => message.Text.StartsWith("20", StringComparison.Ordinal));
    }
}
