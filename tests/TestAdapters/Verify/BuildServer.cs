namespace VerifyTests;

internal static class BuildServer
{
    // Set by the servers themselves. Plain CI=true is not among them: upstream does not look at it either.
    private static readonly string[] Marks =
        ["GITHUB_ACTION", "TF_BUILD", "GITLAB_CI", "JENKINS_URL", "TEAMCITY_VERSION", "TRAVIS", "APPVEYOR", "GO_SERVER_URL", "BITBUCKET_BUILD_NUMBER"];

    public static bool Detected { get; } = Marks.Any(mark => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(mark)));
}
