using ReportLint.Testing;

namespace ReportLint.Build.Tests;

public sealed class WarningPropertiesTests(PackageUnderTest package) : IDisposable
{
    private const string Late = "a.report.yaml(4,7,4,17): ";
    private const string Quoted = "a.report.yaml(31,22,31,25): ";

    private readonly ScratchRepository _repository = new(package);

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Warnings_are_what_the_project_makes_of_them()
    {
        _repository.WriteProject("app.csproj");
        _repository.Write("a.report.yaml", SampleReport.WithNumberAsText.Replace("2022-01-26", "2022-02-26", StringComparison.Ordinal));
        (await _repository.BuildAsync()).AssertSucceeded(Late + "warning RL6017", Quoted + "warning RL0008");

        (await _repository.RebuildAsync("-p:TreatWarningsAsErrors=true")).AssertFailed(Late + "error RL6017", Quoted + "error RL0008");
        (await _repository.RebuildAsync("-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=RL6017")).AssertFailed(Late + "warning RL6017", Quoted + "error RL0008");
        (await _repository.RebuildAsync("-p:TreatWarningsAsErrors=true", "-p:NoWarn=RL6017%3BRL0008")).AssertSucceeded();
        (await _repository.RebuildAsync("-p:NoWarn=RL6017")).AssertSucceeded(Quoted + "warning RL0008");
        (await _repository.RebuildAsync("-p:WarningsAsErrors=RL0008")).AssertFailed(Late + "warning RL6017", Quoted + "error RL0008");
        (await _repository.RebuildAsync("-warnaserror:RL6017", "-nowarn:RL0008")).AssertFailed(Late + "error RL6017");
    }

    [Fact]
    public async Task The_project_file_may_say_so_as_well_as_the_command_line()
    {
        _repository.WriteYamlOnlyProject("reports.csproj", "net10.0;netstandard2.0", """
            <PropertyGroup>
              <NoWarn>$(NoWarn);RL0008</NoWarn>
              <WarningsAsErrors>$(WarningsAsErrors);RL6017</WarningsAsErrors>
            </PropertyGroup>
            """);
        _repository.Write("a.report.yaml", SampleReport.WithNumberAsText.Replace("2022-01-26", "2022-02-26", StringComparison.Ordinal));

        (await _repository.BuildAsync()).AssertFailed(Late + "error RL6017");
    }
}
