import QtQuick
import Ballast

// What every page is: it gets the view models and keeps its distance from the frame.
FocusScope {
    required property Screen screen
    default property alias content: area.data

    focus: true

    Item {
        id: area
        anchors.fill: parent
        anchors.margins: Theme.gutter
    }
}
