import QtQuick
import Ballast
import components

// Looking for devices, opened from the commissioning.
Page {
    id: page

    required property ScanView view

    EmptyState {
        anchors.fill: parent
        visible: !page.view.scan.offered
        icon: "list"
        title: qsTr("No devices can be looked for here")
        advice: qsTr("This screen is not connected to the lines of the unit. Use the command ballast scan at the unit.")
    }

    ScanPanel {
        anchors.fill: parent
        visible: page.view.scan.offered
        scan: page.view.scan
    }
}
