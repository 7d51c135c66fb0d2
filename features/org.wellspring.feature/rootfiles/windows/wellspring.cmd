@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Wellspring: the window, or with a command the command line. Needs Java 21 or newer in JAVA_HOME or on the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "CACHE=%LOCALAPPDATA%\Wellspring"
if not exist "%CACHE%" mkdir "%CACHE%"
set "KIND=command"
if "%~1"=="" set "KIND=window"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\%KIND%.jsa" "-Dwellspring.cache=%CACHE%" %WELLSPRING_JAVA_OPTS% -jar "%~dp0wellspring.jar" %*
exit /b %ERRORLEVEL%
